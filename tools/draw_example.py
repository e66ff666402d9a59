"""Draw the first graph that an example builds, as an SVG file on standard output."""

from __future__ import annotations

import contextlib
import runpy
import sys

from scope_pictures.drawing.svg import picture
from scope_pictures.readers.live import live_model
from scope_pictures.recording import Recording


def draw_example(path: str) -> str:
    """Run the example at ``path``; return the picture of its first graph."""
    recording = Recording()
    recording.start()
    with contextlib.redirect_stdout(None):
        runpy.run_path(path)
    graph = recording.graphs()[0]
    model = live_model(graph, recording.entered_in(graph))
    return picture(model, "The graph as nested scopes", inline=False)


if __name__ == "__main__":
    sys.stdout.write(draw_example(sys.argv[1]))
