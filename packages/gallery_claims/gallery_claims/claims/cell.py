"""A code cell of an example."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cell:
    """A code cell: its first and last line in the file, counted from 1, and its code."""

    first: int
    last: int
    code: str

    def holds(self, line: int) -> bool:
        """Whether ``line`` of the file is in this cell."""
        return self.first <= line <= self.last
