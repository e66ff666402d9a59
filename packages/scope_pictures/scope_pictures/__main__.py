"""The command line: ``python -m scope_pictures GRAPH -o OUT.svg``."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from .drawing.svg import picture
from .model.build import build_model
from .model.fold import MOST_EDGES, MOST_NODES
from .model.runs import LONGEST
from .model.select import NoSuchScope, select
from .readers import CannotRead, notes, read_graph
from .write import CannotWrite, check_place, write

EPILOG = f"""\
GRAPH is a GraphDef (.pb or .pbtxt), the folder of a SavedModel, the .meta file of a
checkpoint, an event file for TensorBoard, or a folder that holds event files.

A graph of more than {MOST_NODES} nodes or {MOST_EDGES} edges is folded until it can be read, and what was
folded is said: runs of more than {LONGEST} scopes or operations whose names differ by a number
become one node, and so do the scopes below the largest depth that can be read.
"""


def main(arguments: list[str]) -> int:
    """Draw one graph; return 0, or 2 with one line that says why not."""
    options = _parser().parse_args(arguments)
    try:
        return _draw(options)
    except (CannotRead, NoSuchScope, CannotWrite) as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scope_pictures",
        description="Draw the scopes of a TensorFlow graph as an SVG file.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("graph", type=Path, metavar="GRAPH", help="what to draw")
    parser.add_argument(
        "-o",
        dest="out",
        required=True,
        metavar="OUT.svg",
        help="the file to write; - for stdout",
    )
    parser.add_argument(
        "--scope",
        default="",
        metavar="PREFIX",
        help="draw this scope, and what it is linked to",
    )
    parser.add_argument(
        "--depth",
        type=_depth,
        metavar="N",
        help="draw N levels of boxes; fold what is deeper",
    )
    parser.add_argument("--title", metavar="T", help="default: the name of GRAPH")
    parser.add_argument(
        "--tags", metavar="TAGS", help="which graph of a SavedModel, such as serve"
    )
    return parser


def _depth(text: str) -> int:
    if not re.fullmatch("[0-9]{1,4}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of levels")
    return int(text)


def _draw(options: argparse.Namespace) -> int:
    out = None if options.out == "-" else Path(options.out)
    check_place(out, options.graph)
    graph = read_graph(options.graph, options.tags)
    selected = select(build_model(graph.ops), options.scope, options.depth)
    for note in (*notes(graph), selected.note):
        print(f"{options.graph}: {note}", file=sys.stderr, flush=True)
    title = options.title or f"Scopes of {options.graph.name}"
    write(picture(selected.model, title, inline=False), out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
