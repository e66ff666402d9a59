"""The command line: ``python -m gallery_claims build | check | accept``."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from .runs.options import Settings


Command = Callable[[argparse.Namespace, "list[Path]", "Settings"], int]


def main(arguments: list[str]) -> int:
    """Run one command; return its exit status."""
    if arguments[:1] == ["build"]:
        return _build(arguments[1:])
    parsed = _parser().parse_args(arguments)
    paths, settings = _choose(parsed)
    run: Command = parsed.run
    return run(parsed, paths, settings)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m gallery_claims",
        description="Hold the examples of Sphinx-Gallery to their claims.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    commands.add_parser(
        "build",
        help="build a site aside, and publish it as OUT if it passed everything",
    )
    check = commands.add_parser(
        "check", help="run each example alone in a fresh Python and report every drift"
    )
    check.add_argument("--junit", type=Path, metavar="FILE", help="write the result")
    check.set_defaults(run=_check)
    accept = commands.add_parser(
        "accept", help="write what the examples print into their claims"
    )
    shows = accept.add_mutually_exclusive_group()
    shows.add_argument(
        "--check", action="store_true", help="only say what would change"
    )
    shows.add_argument(
        "--diff", action="store_true", help="only show what would change"
    )
    accept.set_defaults(run=_accept)
    for command in (check, accept):
        command.add_argument("files", nargs="*", metavar="FILE", help="default: all")
        command.add_argument("-c", dest="confdir", type=Path, help="folder of conf.py")
        command.add_argument("--source", type=Path, help="folder of the pages")
    return parser


def _build(arguments: list[str]) -> int:
    if os.environ.get("PYTHONHASHSEED") != "0":  # Sphinx writes sets in their order
        os.environ["PYTHONHASHSEED"] = "0"
        os.execv(
            sys.executable,
            [sys.executable, "-m", __package__, "build", *arguments],
        )
    gc.set_threshold(100_000)  # Sphinx makes many objects and few cycles
    source, out = _places(arguments)
    from .places import CannotBuild
    from .publish import build

    try:
        return build(arguments[:-2], source, out)
    except CannotBuild as error:
        print(error, file=sys.stderr)
        return 2


def _places(arguments: list[str]) -> tuple[Path, Path]:
    """Return SOURCE and OUT, or end with one line where they are not the last two."""
    from sphinx.cmd.build import get_parser

    def refuse(message: str) -> NoReturn:
        what = message.removesuffix(", filenames")  # which a site as a whole has not
        parser.exit(2, f"{parser.prog}: {what}\n")

    parser = get_parser()
    parser.prog = "python -m gallery_claims build"
    parser.usage = "%(prog)s [options of sphinx-build] SOURCE_DIR OUTPUT_DIR"
    parser.error = refuse  # type: ignore[method-assign]
    parsed = parser.parse_args(arguments)
    if [parsed.sourcedir, parsed.outputdir] != arguments[-2:]:
        refuse("SOURCE_DIR and OUTPUT_DIR come last, and nothing after them")
    return Path(parsed.sourcedir), Path(parsed.outputdir)


def _check(parsed: argparse.Namespace, paths: list[Path], settings: Settings) -> int:
    from .check import check

    return check(paths, settings, parsed.junit)


def _accept(parsed: argparse.Namespace, paths: list[Path], settings: Settings) -> int:
    from .accept.command import accept

    write = not (parsed.check or parsed.diff)
    return accept(paths, settings, write, show=not parsed.check)


def _choose(parsed: argparse.Namespace) -> tuple[list[Path], Settings]:
    from .site_conf import NoConf, choose, read_settings

    confdir = parsed.confdir or Path()
    docs = confdir / "docs"
    source = parsed.source or (docs if docs.is_dir() else confdir)
    try:
        settings = read_settings(confdir, source)
    except NoConf as error:
        _parser().exit(2, f"{error}\n")
    return choose(settings, parsed.files), settings


if __name__ == "__main__":
    status = main(sys.argv[1:])
    gc.freeze()  # or the interpreter looks through all of it before it ends
    sys.exit(status)
