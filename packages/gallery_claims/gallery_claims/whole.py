"""Write a file whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Replace the file at ``path`` in one step; it keeps its mode.

    Whatever else is in the folder stays.  Raises :exc:`OSError`, and then nothing has
    changed.
    """
    number, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    aside = Path(name)
    try:
        with open(number, "wb") as file:
            file.write(content)
        if path.exists():
            shutil.copymode(path, aside)
        else:
            aside.chmod(0o644)
        os.replace(aside, path)
    finally:
        aside.unlink(missing_ok=True)
