"""Write the picture, whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class CannotWrite(Exception):
    """There is no place for the picture; the message is one line."""


def check_place(out: Path | None, graph: Path) -> None:
    """Raise ``CannotWrite`` if a picture cannot be ``out``, or would replace ``graph``."""
    if out is None:
        return
    if out.is_dir():
        raise CannotWrite(f"{out}: is a folder; name a file in it")
    if not out.parent.is_dir():
        raise CannotWrite(f"{out}: the folder {out.parent} does not exist")
    if out.exists() and graph.exists() and out.samefile(graph):
        raise CannotWrite(f"{out}: is the graph itself; give the picture another name")


def write(text: str, out: Path | None) -> None:
    """Write ``text`` to ``out``, which a reader sees whole; to stdout if it is None."""
    if out is None:
        sys.stdout.buffer.write(text.encode())
        return
    aside = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        aside.write_text(text, encoding="utf-8")
        aside.replace(out)
    except OSError as error:
        raise CannotWrite(f"{out}: cannot be written: {error.strerror}") from None
    finally:
        aside.unlink(missing_ok=True)
