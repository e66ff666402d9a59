"""Say on each page what its example ran with, when it ran."""

from __future__ import annotations

import html

from docutils import nodes
from sphinx.writers.html5 import HTML5Translator

from .shown_cells import ClaimedCell

SIGN = "✓ Each printed line is what its claim says, checked with {}."


class Sign(nodes.General, nodes.Element):
    """The sign of one page; ``versions`` is what its example ran with.

    It is an attribute, not text, so that a search does not find it on every page.
    """


def put_sign(doctree: nodes.document, ran_with: str) -> None:
    """Put the sign above the first code of a page on which all claims hold."""
    cells = list(doctree.findall(ClaimedCell))
    if cells and all(cell["shown"].whole for cell in cells):
        section = next(doctree.findall(nodes.section))
        place = next(
            n
            for n, node in enumerate(section.children)
            if isinstance(node, nodes.comment) or node is cells[0]
        )
        section.insert(place, Sign(versions=ran_with))


def visit_sign(translator: HTML5Translator, node: Sign) -> None:
    """Write the sign."""
    text = html.escape(SIGN.format(node["versions"]))
    translator.body.append(f'<p class="checked-with">{text}</p>\n')
    raise nodes.SkipNode
