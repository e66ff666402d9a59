"""Fill the pages of a build from the records."""

from __future__ import annotations

import re
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from ..record import NotARecord
from .matrix import digest, read_matrix
from .parts import Parts
from .places import FROM_RECORDS, Made

EXAMPLES = "examples/"
GENERATED = re.compile(r"GENERATED FROM PYTHON SOURCE LINES (\d+)-\d+")

logger = logging.getLogger(__name__)


class Pages:
    """What the pages of one build say of other releases."""

    def __init__(self) -> None:
        self.parts: Parts | None = None
        self.refused = False

    def renew(self, app: Sphinx, env: BuildEnvironment) -> list[str]:
        """Return the pages to be written again because a record is new.

        A file that is no record is an error of this build and of each one after it.
        """
        new = digest()
        if getattr(env, "releases_digest", None) == new:
            return []
        try:
            self._read(app)
        except NotARecord as error:
            logger.error("%s", error)
            app.statuscode = 1
            self.refused = True
            return []
        env.releases_digest = new
        return [
            name
            for name in env.all_docs
            if name.startswith(EXAMPLES) or FROM_RECORDS in env.metadata[name]
        ]

    def fill(self, app: Sphinx, doctree: nodes.document, docname: str) -> None:
        """Fill the places of a page, and give the page of an example its line."""
        if app.builder.format != "html" or self.refused:
            return
        if docname.startswith(EXAMPLES):
            _add_places(doctree, docname.removeprefix(EXAMPLES))
        for place in doctree.findall(Made):
            if "html" not in place:
                place["html"] = self._read(app).make(docname, **place["of"])

    def _read(self, app: Sphinx) -> Parts:
        """Read the records, once a build, and only if a page is written."""
        if self.parts is None:
            matrix = read_matrix(Path(app.srcdir).parent / "examples")
            self.parts = Parts(matrix, app.builder)
        return self.parts


def _add_places(doctree: nodes.document, name: str) -> None:
    """Add the place of the line above the first cell, and an anchor to each cell."""
    comments = [
        (node, match[1])
        for node in doctree.findall(nodes.comment)
        if (match := GENERATED.match(node.astext()))
    ]
    for node, line in comments:
        anchor = Made(html=f'<span id="line-{line}"></span>')
        node.parent.insert(node.parent.index(node), anchor)
    if comments:
        first = comments[0][0].parent
        place = Made(of={"part": "line", "example": name})
        first.insert(first.index(comments[0][0]) - 1, place)
