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

from gallery_claims.claims import Claim, Problem, read_claims
from gallery_claims.examples import Cell, read_example
from gallery_claims.page import PageCell
from gallery_claims.verify import verify

TITLE = r'"An example\n=========="'


@dataclass(frozen=True)
class Run:
    """A script, its code cells, and what each of them printed."""

    source: str
    cells: list[Cell]
    printed: list[str]

    @property
    def page(self) -> list[PageCell]:
        """The page that Sphinx-Gallery would make."""
        return page_of(self.cells, self.printed)


def script(text: str) -> str:
    """Return ``text`` as an example; its docstring stands on the empty first line."""
    return TITLE + textwrap.dedent(text)


def cells_of(source: str) -> list[Cell]:
    """Split a script as Sphinx-Gallery does."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "example.py")
        path.write_text(source, encoding="utf-8")
        return read_example(path, remove_config_comments=False)[1]


def claims_of(source: str) -> list[tuple[Cell, Claim]]:
    """Return the claims of a script, each with its cell."""
    cells = cells_of(source)
    claims = read_claims(source, [(cell.first, cell.last) for cell in cells]).claims
    return [
        (cell, claim)
        for claim in claims
        for cell in cells
        if cell.first <= claim.line <= cell.last
    ]


def run(source: str) -> Run:
    """Run a script cell by cell, as Sphinx-Gallery does."""
    cells = cells_of(source)
    names: dict[str, object] = {}
    printed = []
    for cell in cells:
        capture = io.StringIO()
        with contextlib.redirect_stdout(capture):
            exec(cell.code, names)  # noqa: S102
        printed.append(capture.getvalue())
    return Run(source, cells, printed)


def page_of(cells: list[Cell], printed: list[str]) -> list[PageCell]:
    """Return the page whose cells show their code and the ``printed`` texts."""
    return [
        PageCell(cell.first, code_node(cell.code), printed_node(text))
        for cell, text in zip(cells, printed)
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


def alter_each_claim(example: Run) -> Iterator[tuple[int, list[Problem]]]:
    """Alter one claimed line after the other; yield it with the report on that."""
    for _, claim in claims_of(example.source):
        for one in claim.expected:
            lines = example.source.split("\n")
            lines[one.line - 1] += "x" if one.text else " x"
            altered = "\n".join(lines)
            cells = cells_of(altered)
            page = page_of(cells, example.printed)
            yield one.line, verify(altered, cells, page).worded()
