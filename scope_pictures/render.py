"""Draw DOT with Graphviz.

The program comes with the package graphviz-pure: Graphviz as one file, for all usual
systems, without libraries or fonts of theirs, and each of them gets the same bytes.
Whatever else draws DOT as SVG can take its place here.
"""

from __future__ import annotations

import subprocess
import sysconfig
from pathlib import Path


def render(dot: str) -> str:
    """Return the SVG that Graphviz makes of ``dot``."""
    program = Path(sysconfig.get_path("scripts"), "graphviz-pure")
    command = [program, "-Kdot", "-Tsvg"]
    return subprocess.run(
        command, input=dot, capture_output=True, check=True, encoding="utf-8"
    ).stdout
