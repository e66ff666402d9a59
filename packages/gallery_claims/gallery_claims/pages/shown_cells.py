"""Show in HTML which printed line of a cell belongs to which claim."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.writers.html5 import HTML5Translator

from .marks import Shown, mark_claims, mark_printed, pair
from .read import PageCell, read_page

STATIC = Path(__file__).parents[1] / "static"
STYLE = "claims.css"


class ClaimedCell(nodes.General, nodes.Element):
    """The code of a cell and the text that it printed; ``shown`` is what agrees."""


class ShowCells(SphinxPostTransform):
    """Put the code and the printed text of each cell with claims into one node.

    Sphinx-Gallery's own transform, of priority 5, replaces the code.
    """

    default_priority = 4
    formats = ("html",)

    def run(self, **_: object) -> None:
        for cell in read_page(self.document):
            if cell.printed is not None and not cell.raised:
                _put_together(cell, cell.printed)


def visit_cell(translator: HTML5Translator, node: ClaimedCell) -> None:
    """Write both blocks as Sphinx does, and mark their lines."""
    shown: Shown = node["shown"]
    many = len(shown.pairs) > 1
    translator.body.append(f'<div class="claimed-cell{" many" if many else ""}">\n')
    code, printed = node.children
    said = {claim: n for n, (claim, _) in enumerate(shown.pairs, 1)}
    agreed = {line: n for n, (_, line) in enumerate(shown.pairs, 1)}
    html = _written(translator, code)
    translator.body.append(mark_claims(html, shown.claims, said))
    translator.body.append(mark_printed(_written(translator, printed), agreed))
    translator.body.append("</div>\n")
    raise nodes.SkipNode


def add_style(
    app: Sphinx,
    page: str,
    template: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Load the style of the marks on the pages that have some."""
    if doctree is not None and next(doctree.findall(ClaimedCell), None) is not None:
        app.add_css_file(STYLE)


def add_static_folder(app: Sphinx) -> None:
    """Let Sphinx copy the style to the site."""
    if app.builder.format == "html":
        app.config.html_static_path.append(str(STATIC))


def _put_together(cell: PageCell, printed: nodes.literal_block) -> None:
    both = ClaimedCell(shown=pair(cell.code.astext(), cell.text))
    cell.code.replace_self(both)
    printed.parent.remove(printed)
    both += [cell.code, printed]


def _written(translator: HTML5Translator, node: nodes.Node) -> str:
    """Return the HTML of ``node``, taken back from the body."""
    begin = len(translator.body)
    node.walkabout(translator)
    html = "".join(translator.body[begin:])
    del translator.body[begin:]
    return html
