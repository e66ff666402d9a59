"""Which files a build wrote beside Sphinx's own: no other is deleted or replaced."""

from __future__ import annotations

import shutil
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

_NOTES = "written_by_scopes_site.txt"  # beside what Sphinx keeps, not in the site


def take(app: Sphinx, name: str) -> Path:
    """Return the place of ``name`` in the site, free of what an earlier build wrote.

    Raises :exc:`~sphinx.errors.ExtensionError` where a file or folder is there that
    no build wrote.
    """
    place, notes = Path(app.outdir, name), Path(app.doctreedir, _NOTES)
    noted = notes.read_text("utf-8").split() if notes.exists() else []
    if place.exists() and name not in noted:
        raise ExtensionError(
            f"{place}: no build wrote it, so it stays; build into another folder"
        )
    if place.is_dir():
        shutil.rmtree(place)
    place.unlink(missing_ok=True)
    if name not in noted:
        notes.write_text("\n".join([*noted, name]), "utf-8")
    return place
