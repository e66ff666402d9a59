"""Read a gallery page, as it will be published, back into its cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from docutils import nodes

_GENERATED = re.compile(r"GENERATED FROM PYTHON SOURCE LINES (\d+)-\d+")
_PRINTED = "sphx-glr-script-out"


@dataclass(frozen=True)
class PageCell:
    """A code cell on a page: its first line in the example, and the page's own nodes.

    ``printed`` is None where the page shows no text below the code.
    """

    line: int
    code: nodes.literal_block
    printed: nodes.literal_block | None = None

    @property
    def text(self) -> str:
        """The printed text; empty where there is none."""
        return self.printed.astext() if self.printed else ""

    @property
    def raised(self) -> bool:
        """Whether the page shows a traceback instead of printed text."""
        return self.printed is not None and self.printed.get("language") == "pytb"


def read_page(doctree: nodes.document) -> list[PageCell]:
    """Return the code cells of ``doctree`` in order.

    Sphinx-Gallery writes the comment ``GENERATED FROM PYTHON SOURCE LINES a-b``, the
    code, and the printed text with the class ``sphx-glr-script-out``; on a page with
    one cell alone the printed text comes first.
    """
    codes = {id(code): (line, code) for line, code in _codes(doctree)}
    printed: dict[int, nodes.literal_block] = {}
    latest = next(iter(codes), None) if len(codes) == 1 else None
    for node in doctree.findall(nodes.literal_block):
        if id(node) in codes:
            latest = id(node)
        elif _PRINTED in node["classes"] and latest is not None:
            printed.setdefault(latest, node)
    return [
        PageCell(line, code, printed.get(key)) for key, (line, code) in codes.items()
    ]


def find_cells(doctree: nodes.document) -> Iterator[tuple[nodes.comment, int]]:
    """Yield the comment above each cell, prose or code, and the cell's first line."""
    for comment in doctree.findall(nodes.comment):
        if match := _GENERATED.match(comment.astext()):
            yield comment, int(match[1])


def _codes(doctree: nodes.document) -> Iterator[tuple[int, nodes.literal_block]]:
    for comment, line in find_cells(doctree):
        code = _code_after(comment)
        if code is not None:
            yield line, code


def _code_after(comment: nodes.comment) -> nodes.literal_block | None:
    """Return the code of the cell that begins at ``comment``, if it is a code cell."""
    siblings = comment.parent.children
    for node in siblings[siblings.index(comment) + 1 :]:
        if isinstance(node, nodes.literal_block) and node.get("language") == "Python":
            return node
        if not _comes_before_code(node):
            return None
    return None


def _comes_before_code(node: nodes.Node) -> bool:
    """Whether Sphinx-Gallery puts ``node`` above the code of a page's only cell."""
    printed = isinstance(node, nodes.literal_block) and _PRINTED in node["classes"]
    return printed or isinstance(node, nodes.line_block)
