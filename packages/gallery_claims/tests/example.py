"""Examples made of a text, and the pages that a run of them would give."""

from __future__ import annotations

import contextlib
import io
import tempfile
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docutils import nodes
from gallery_claims.claims.cell import Cell
from gallery_claims.claims.example import Example
from gallery_claims.claims.read import Claim, Problem
from gallery_claims.examples import read_example
from gallery_claims.pages.page_verdict import judge_page
from gallery_claims.pages.read import PageCell

TITLE = r'"An example\n=========="'


@dataclass(frozen=True)
class Ran:
    """An example, and what each of its cells printed."""

    example: Example
    printed: list[str]

    @property
    def page(self) -> list[PageCell]:
        """The page that Sphinx-Gallery would make."""
        return page_of(self.example, self.printed)


def script(text: str) -> str:
    """Return ``text`` as an example; its docstring stands on the empty first line."""
    return TITLE + textwrap.dedent(text)


def example_of(source: str) -> Example:
    """Read a script as Sphinx-Gallery does."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "example.py")
        path.write_bytes(source.encode())
        return read_example(path)


def claims_of(source: str) -> list[tuple[Cell, Claim]]:
    """Return the claims of a script, each with its cell."""
    example = example_of(source)
    cells = example.cells
    return [
        (cell, claim)
        for claim in example.claims
        for cell in cells
        if cell.holds(claim.line)
    ]


def run(source: str) -> Ran:
    """Run a script cell by cell, as Sphinx-Gallery does."""
    example = example_of(source)
    names: dict[str, object] = {}
    printed = []
    for cell in example.cells:
        capture = io.StringIO()
        with contextlib.redirect_stdout(capture):
            exec(cell.code, names)  # noqa: S102
        printed.append(capture.getvalue())
    return Ran(example, printed)


def page_of(example: Example, printed: list[str]) -> list[PageCell]:
    """Return the page whose cells show their code and the ``printed`` texts."""
    return [
        PageCell(cell.first, code_node(cell.code), printed_node(text))
        for cell, text in zip(example.cells, printed)
    ]


def code_node(code: str) -> nodes.literal_block:
    """Return a code block as it is on a gallery page."""
    return nodes.literal_block(code, code.strip("\n"), language="Python")


def printed_node(text: str, language: str = "none") -> nodes.literal_block | None:
    """Return printed text as it is on a gallery page: without blank edges."""
    if not text.strip():
        return None
    lines = [line.rstrip() for line in text.expandtabs().split("\n")]
    text = textwrap.dedent("\n".join(lines)).strip("\n")
    return nodes.literal_block(
        text, text, language=language, classes=["sphx-glr-script-out"]
    )


def alter_each_claim(ran: Ran) -> Iterator[tuple[int, list[Problem]]]:
    """Alter one claimed line after the other; yield it with the report on that."""
    for claim in ran.example.claims:
        for one in claim.expected:
            lines = ran.example.text.split("\n")
            lines[one.line - 1] += "x" if one.text else " x"
            altered = example_of("\n".join(lines))
            page = page_of(altered, ran.printed)
            yield one.line, judge_page(altered, page).worded()
