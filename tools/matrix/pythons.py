"""Find the Pythons of this machine."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

_VERSION = "import sys; print('%d.%d' % sys.version_info[:2])"


class CannotRun(Exception):
    """A release that cannot be run here: why, and what to do."""


def find_python(minor: str, uv: str, environ: Mapping[str, str]) -> Path:
    """Return an interpreter of the version ``minor``, such as 3.7.

    ``PYTHONS`` lists interpreters, or folders that hold them; without it they are
    looked for where pyenv puts them, and by uv.  Raises :exc:`CannotRun`.
    """
    listed = re.split(r"[\s:]+", environ.get("PYTHONS", "").strip())
    if listed != [""]:
        found = next(_among([Path(one) for one in listed], minor), None)
    else:
        home = Path(environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
        found = next(_among([home / "versions"], minor), None) or _by_uv(minor, uv)
    if found is None:
        raise CannotRun(
            f"needs Python {minor}, which is not here; "
            "install it, or name its folder in PYTHONS"
        )
    return found


def _among(places: list[Path], minor: str) -> Iterator[Path]:
    for place in places:
        if place.is_dir():
            for pattern in ("", "bin/", "*/bin/"):
                yield from sorted(place.glob(f"{pattern}python{minor}"))
        elif os.access(place, os.X_OK) and _version(place) == minor:
            yield place


def _version(interpreter: Path) -> str:
    return _output([str(interpreter), "-c", _VERSION])


def _by_uv(minor: str, uv: str) -> Path | None:
    options = ["--no-python-downloads", "--no-project", "--no-config"]
    found = _output([uv, "python", "find", *options, minor])
    return Path(found) if found else None


def _output(command: list[str]) -> str:
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    return ended.stdout.strip() if ended.returncode == 0 else ""
