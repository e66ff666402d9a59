"""Draw the first graph that an example builds, as an SVG file on standard output."""

from __future__ import annotations

import contextlib
import runpy
import sys

from scope_pictures.graph import read_graph
from scope_pictures.recording import Recording
from scope_pictures.svg import picture


def draw_example(path: str) -> str:
    """Run the example at ``path``; return the picture of its first graph."""
    recording = Recording()
    recording.start()
    with contextlib.redirect_stdout(None):
        runpy.run_path(path)
    graph = recording.graphs()[0]
    model = read_graph(graph, recording.entries(graph))
    return picture(model, "The graph as nested scopes", inline=False)


if __name__ == "__main__":
    sys.stdout.write(draw_example(sys.argv[1]))
