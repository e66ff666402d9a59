"""Draw DOT with Graphviz.

The program comes with the package graphviz-pure: Graphviz as one file, for all usual
systems, without libraries or fonts of theirs, and each of them gets the same bytes.
Whatever else draws DOT as SVG can take its place here.
"""

from __future__ import annotations

import os
import subprocess
from importlib.metadata import files

PACKAGE = "graphviz-pure"


def render(dot: str) -> str:
    """Return the SVG that Graphviz makes of ``dot``."""
    command = [_program(), "-Kdot", "-Tsvg"]
    return subprocess.run(
        command, input=dot, capture_output=True, check=True, encoding="utf-8"
    ).stdout


def _program() -> str:
    """Return where the program is, which the package has under its own name."""
    return next(
        os.fspath(file.locate())
        for file in files(PACKAGE) or ()
        if file.stem == PACKAGE
    )
