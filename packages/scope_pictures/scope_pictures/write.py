"""Write the picture, whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from .readers import is_readable


class CannotWrite(Exception):
    """There is no place for the picture; the message is one line."""


def check_place(out: Path | None, graph: Path) -> None:
    """Raise ``CannotWrite`` if a picture cannot be ``out``, or shall not replace it."""
    problem = _problem(out, graph) if out else None
    if problem:
        raise CannotWrite(f"{out}: {problem}")


def write(text: str, out: Path | None) -> None:
    """Write ``text`` to ``out``, which a reader sees whole; to stdout if it is None."""
    picture = text.encode("utf-8", "replace")
    try:
        if out:
            _replace(out, picture)
        else:
            with open(sys.stdout.fileno(), "wb", closefd=False) as stdout:
                stdout.write(picture)
    except OSError as error:
        place = out or "stdout"
        raise CannotWrite(f"{place}: cannot be written: {error.strerror}") from None


def _problem(out: Path, graph: Path) -> str | None:
    """Return why ``out`` cannot be the place of a picture of ``graph``."""
    if os.path.isdir(out):
        return "is a folder; name a file in it"
    if not os.path.isdir(out.parent):
        return f"the folder {out.parent} does not exist"
    if os.path.islink(out):
        return f"is a link to {os.readlink(out)}; name the file itself"
    if not os.path.exists(out):
        return None
    if not os.path.isfile(out):
        return "is not a file; name a file, or - for stdout"
    if is_readable(out) or (os.path.exists(graph) and os.path.samefile(out, graph)):
        return "is a graph; give the picture another name"
    if not os.access(out, os.W_OK):
        return "is write-protected; give the picture another name"
    return None


def _replace(out: Path, picture: bytes) -> None:
    """Make ``picture`` the content of ``out``, in a folder aside until it is whole."""
    with tempfile.TemporaryDirectory(prefix=".", dir=out.parent) as aside:
        new = Path(aside, "picture.svg")
        new.write_bytes(picture)
        new.replace(out)
