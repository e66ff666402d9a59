"""An example: its text, its cells, and all that Python and its comments say of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .cell import Cell
from .read import Claim, Reading, read_claims
from .statements import Comment, Statement, read_comments, read_statements


@dataclass(frozen=True)
class Example:
    """A script that was read once; whoever needs more of it asks it.

    ``content`` is what the file at ``path`` held, ``cells`` are its code cells.
    """

    path: Path
    content: bytes
    cells: tuple[Cell, ...]

    @cached_property
    def text(self) -> str:
        """The text of the script, with the line endings of Python."""
        text = self.content.decode("utf-8")
        return text.replace("\r\n", "\n").replace("\r", "\n")

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """The statements of the script, outer ones before those inside them."""
        return tuple(read_statements(self.text))

    @cached_property
    def comments(self) -> dict[int, Comment]:
        """The comments of the script by line."""
        return read_comments(self.text)

    @cached_property
    def reading(self) -> Reading:
        """What its comments claim."""
        return read_claims(self.statements, self.comments, self.cells)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims in the order of the file."""
        return self.reading.claims

    def code_on(self, line: int) -> str:
        """Return a line of the script without the comment at its end."""
        comment = self.comments.get(line)
        text = self.text.split("\n")[line - 1]
        return text[: comment.column if comment else None].rstrip()

    def claims_in(self, cell: Cell) -> list[Claim]:
        """Return the claims of one cell."""
        return [claim for claim in self.claims if cell.holds(claim.line)]


def read_block(code: str) -> Example:
    """Return a block of code on a page as an example with one cell.

    Asking for what it claims raises :exc:`SyntaxError` where it is not Python.
    """
    return Example(Path(), code.encode(), (Cell(1, code.count("\n") + 1, code),))
