"""The file of the repository from which a page is made."""

from __future__ import annotations

import os
from pathlib import Path

from sphinx.application import Sphinx

from .not_found import NOT_FOUND


def source_of(app: Sphinx, page: str) -> str:
    """Return the path of the file to edit, from the folder of ``conf.py``.

    That of an example is its script.  Lists made from others, and pages without a
    source of their own, have none.
    """
    if page not in app.env.all_docs or page == NOT_FOUND:
        return ""
    path = app.env.doc2path(page)
    conf = getattr(app.config, "sphinx_gallery_conf", None)
    if conf and page.startswith(f"{conf['gallery_dirs']}/"):
        name = page.removeprefix(f"{conf['gallery_dirs']}/")
        path = Path(app.srcdir, conf["examples_dirs"], f"{name}.py")
        if not path.exists():
            return ""
    return Path(os.path.relpath(path, app.confdir)).as_posix()
