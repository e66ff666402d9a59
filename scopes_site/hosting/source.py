"""The file of the repository that is edited to change a page."""

from __future__ import annotations

import os
from pathlib import Path

from sphinx.application import Sphinx

from ..examples import HEADER, source_of
from .not_found import NOT_FOUND


def source_to_edit(app: Sphinx, page: str) -> str:
    """Return the path of the file, from the folder of ``conf.py``.

    Lists made from others, and pages without a source of their own, have none.
    """
    if page not in app.env.all_docs or page == NOT_FOUND:
        return ""
    source = source_of(app, page)
    if source.name == HEADER:
        return ""
    return Path(os.path.relpath(source, app.confdir)).as_posix()
