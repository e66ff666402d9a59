"""Build the site and test the packages on each Python that the README names.

``python -m tools.each_python`` clones what is committed, for each Python that this
machine has, into a folder whose path has a space, and runs there what a newcomer would.
Exit status 1 if anything fails; a Python that is not here is said, and is no failure.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from uv import find_uv_bin

from .make_venv import NEWEST, OLDEST
from .matrix.pythons import CannotRun, find_python

ROOT = Path(__file__).parent.parent


def main() -> int:
    """Try each Python; print a line on each, and what a failed one printed."""
    failed = False
    for number in range(OLDEST[1], NEWEST[1] + 1):
        minor = f"3.{number}"
        try:
            python = find_python(minor, find_uv_bin(), os.environ)
        except CannotRun:
            print(f"Python {minor}: not here, so nothing was run with it", flush=True)
            continue
        error = trial(python)
        print(f"Python {minor}: {error or 'the site is there, all passed'}", flush=True)
        failed = failed or bool(error)
    return int(failed)


def trial(python: Path) -> str:
    """Return what failed with this interpreter in a new clone; "" if nothing did."""
    with tempfile.TemporaryDirectory(prefix="a clone ") as folder:
        clone = Path(folder, "scopes")
        commands = [
            ["git", "clone", "-q", str(ROOT), str(clone)],
            ["make", "-C", str(clone), "html", f"BASE_PYTHON={python}"],
            ["make", "-C", str(clone), "quick"],
        ]
        for command in commands:
            ended = subprocess.run(
                command,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            if ended.returncode:
                return f"{' '.join(command)}\n{ended.stdout}"
        start = clone / "_build/html/index.html"
        if "<h1>" not in (start.read_text("utf-8") if start.exists() else ""):
            return "make html passed, and there is no start page"
    return ""


if __name__ == "__main__":
    sys.exit(main())
