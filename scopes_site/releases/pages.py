"""Fill the pages of a build from the records."""

from __future__ import annotations

from docutils import nodes
from gallery_claims.pages.read import find_cells
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from ..examples import PAGES
from .directives import HAS_PLACES, FromRecords
from .html import Html
from .matrix import digest, read_matrix
from .record import NotARecord

DIGEST = "releases_digest"  # the attribute of the environment that holds it
logger = logging.getLogger(__name__)


class Pages:
    """What the pages of one build say of other releases."""

    def __init__(self) -> None:
        self.html: Html | None = None
        self.refused = False

    def renew(self, app: Sphinx, env: BuildEnvironment) -> list[str]:
        """Return the pages to be written again because a record is new.

        A file that is no record is an error of this build and of each one after it.
        """
        new = digest()
        if getattr(env, DIGEST, None) == new:
            return []
        try:
            self._read(app)
        except NotARecord as error:
            logger.error("%s", error)
            app.statuscode = 1
            self.refused = True
            return []
        setattr(env, DIGEST, new)
        return [
            name
            for name in env.all_docs
            if name.startswith(PAGES) or HAS_PLACES in env.metadata[name]
        ]

    def fill(self, app: Sphinx, doctree: nodes.document, docname: str) -> None:
        """Fill the places of a page, and give the page of an example its line."""
        if app.builder.format != "html" or self.refused:
            return
        if docname.startswith(PAGES):
            _add_places(doctree, docname.removeprefix(PAGES))
        for place in doctree.findall(FromRecords):
            if "html" not in place:
                place["html"] = self._read(app).make(docname, **place["of"])

    def _read(self, app: Sphinx) -> Html:
        """Read the records, once a build, and only if a page is written."""
        if self.html is None:
            self.html = Html(read_matrix(), app.builder)
        return self.html


def _add_places(doctree: nodes.document, name: str) -> None:
    """Add the place of the line above the first cell, and an anchor to each cell."""
    comments = list(find_cells(doctree))
    for node, line in comments:
        anchor = FromRecords(html=f'<span id="line-{line}"></span>')
        node.parent.insert(node.parent.index(node), anchor)
    if comments:
        first = comments[0][0].parent
        place = FromRecords(of={"part": "line", "example": name})
        first.insert(first.index(comments[0][0]) - 1, place)
