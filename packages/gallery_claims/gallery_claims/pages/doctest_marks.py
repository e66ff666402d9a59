"""Make every shown Python block a test of Sphinx's own doctest builder.

On a gallery page the code is run again and must print what the page shows.  On a page
of one's own, a block of Python must print what its claims say.
"""

from __future__ import annotations

import doctest

from docutils import nodes
from sphinx.application import Sphinx

from ..claims.example import read_block
from ..claims.read import CUT, Claim
from .own_pages import python_blocks
from .read import read_page


def mark_for_doctest(app: Sphinx, doctree: nodes.document) -> None:
    """Mark the Python blocks of a page that was just read as code and output."""
    cells = read_page(doctree)
    for cell in cells:
        _mark(cell.code, "testcode")
        if cell.printed is not None and not cell.raised:
            _mark(cell.printed, "testoutput")
            cell.printed.parent.remove(cell.printed)
            _put_below(cell.code, cell.printed)
    if app.config.gallery_claims_own_pages and not cells:
        for block in python_blocks(doctree):
            _mark_own(block)


def _mark_own(block: nodes.literal_block) -> None:
    """Mark a block of one's own page; its claims become a hidden expected output."""
    code = block.astext()
    try:
        claims = read_block(code).claims
    except SyntaxError:
        claims = ()
    _mark(block, "testcode")
    if claims:
        hidden = nodes.comment("", _expected_output(claims))
        hidden.source, hidden.line = block.source, block.line
        _mark(hidden, "testoutput")
        hidden["options"][doctest.ELLIPSIS] = any(
            one.cut for claim in claims for one in claim.expected
        )
        _put_below(block, hidden)


def _expected_output(claims: tuple[Claim, ...]) -> str:
    return "\n".join(
        one.text.removesuffix(CUT) + "..." if one.cut else one.text
        for claim in claims
        for one in claim.expected
    )


def _mark(node: nodes.Element, kind: str) -> None:
    node["testnodetype"] = kind
    node["groups"] = ["default"]
    node["options"] = {doctest.ELLIPSIS: False}


def _put_below(node: nodes.Element, other: nodes.Element) -> None:
    node.parent.insert(node.parent.index(node) + 1, other)
