"""Judge the pages that people write: their Python blocks and their quotations."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from docutils import nodes
from sphinx import addnodes
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import ReferenceRole

from ..claims.example import read_block
from ..claims.read import Problem
from .read import read_page

PYTHON = {"python", "python3", "py", "py3"}
UNNAMED = {"", "default", "none"}
SESSION = {"pycon", "python-console", "ipython", "ipython3", "ipythonconsole"}


class PrintedRole(ReferenceRole):
    """``{printed}`text <page>```: quote what an example prints, with a link to it."""

    explicit_title_re = re.compile(r"^\s*(.+?)\s*<([^<>]+)>$", re.DOTALL)

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        quote = addnodes.pending_xref(
            self.rawtext,
            nodes.inline(self.title, self.title),
            refdomain="std",
            reftype="doc",
            refdoc=self.env.docname,
            reftarget=self.target,
            refexplicit=True,
            refwarn=True,
            printed=self.title,
        )
        self.set_source_info(quote)
        return [nodes.literal("", "", quote, classes=["printed"])], []


def python_blocks(doctree: nodes.document) -> list[nodes.literal_block]:
    """Return the blocks of a page that are shown as a Python script."""
    return [
        block
        for block in doctree.findall(nodes.literal_block)
        if block.get("language", "").lower() in PYTHON
    ]


Lines = Callable[[str], set[str] | None]


def printed_lines(env: BuildEnvironment) -> Lines:
    """Return a function from a page's name to its printed lines; None if no page."""

    @functools.cache
    def lines(page: str) -> set[str] | None:
        if page not in env.all_docs:
            return None
        cells = read_page(env.get_doctree(page))
        return {line for cell in cells for line in cell.text.splitlines()}

    return lines


def judge_own_page(
    env: BuildEnvironment, docname: str, printed: Lines
) -> Iterator[Problem]:
    """Yield what is wrong with the blocks and quotations of one's own page.

    ``printed`` gives the lines that other pages print.
    """
    doctree = env.get_doctree(docname)
    for block in doctree.findall(nodes.literal_block):
        language = block.get("language", "").lower()
        if language in PYTHON:
            yield from _judge_python(block)
        elif language in SESSION:
            yield Problem(
                block.line or 1,
                "is not verified; write the session as ```python with claims",
            )
        elif language in UNNAMED and "testnodetype" not in block:
            yield Problem(
                block.line or 1,
                "is not verified, for it names no language; begin the block with "
                "```python, or with ```text if it is not Python",
            )
    for quote in doctree.findall(addnodes.pending_xref):
        if "printed" in quote:
            yield from _judge_quote(env, docname, quote, printed)


def _judge_python(block: nodes.literal_block) -> Iterator[Problem]:
    code = block.astext()
    before = _lines_above(block)
    try:
        reading = read_block(code).reading
    except SyntaxError as error:
        line = before + (error.lineno or 1)
        yield Problem(line, f"is not Python: {error.msg}; mark it ```text if so")
        return
    for miss in reading.near_misses:
        yield Problem(before + miss.line, miss.message)
    for claim in reading.claims:
        if not claim.ordered:
            yield Problem(
                before + claim.line,
                "`# Unordered output:` works in examples only; sort the output here",
            )


def _lines_above(block: nodes.literal_block) -> int:
    """Return how many lines of the file stand above the code of ``block``.

    A block knows the line where it begins; its options may follow.
    """
    begins = block.line or 0
    first = block.astext().split("\n")[0].strip()
    try:
        lines = Path(block.source or "").read_text(encoding="utf-8").split("\n")
    except OSError:
        return begins
    places = (n for n in range(begins, len(lines)) if lines[n].strip() == first)
    return next(places, begins)


def _judge_quote(
    env: BuildEnvironment, docname: str, quote: addnodes.pending_xref, printed: Lines
) -> Iterator[Problem]:
    target, _ = env.relfn2path(quote["reftarget"], docname)
    page = target.removesuffix(".rst")
    line = quote.line or 1
    lines = printed(page)
    if lines is None:
        yield Problem(line, f"quotes {quote['reftarget']}, which is not a page")
    elif quote["printed"] not in lines:
        yield Problem(line, f"quotes {quote['printed']}, which {page} does not print")
