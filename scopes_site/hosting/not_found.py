"""The page that a host shows for any address below the site that has no page."""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.application import Sphinx

from .place import Place

NOT_FOUND = "404"
_RELATIVE = re.compile(
    r'(\s(?:href|src|action|data-content_root)=")(?![a-z]+:|[#/])(?:\./)?'
)


def anchor_not_found(app: Sphinx, exception: Exception | None) -> None:
    """Let the links of the page work at any depth, if the site's address is known.

    It is shown at addresses of all depths, so links from the page itself lead astray.
    """
    place: Place = app.config.hosting_place
    path = Path(app.outdir, f"{NOT_FOUND}.html")
    if exception or app.builder.format != "html" or not place.address:
        return
    if path.exists():
        page = path.read_text(encoding="utf-8")
        path.write_text(with_root(page, place.path), encoding="utf-8")


def with_root(page: str, root: str) -> str:
    """Return ``page``, a page at the top of its site, with all links from ``root``."""
    return _RELATIVE.sub(rf"\g<1>{root}", page)
