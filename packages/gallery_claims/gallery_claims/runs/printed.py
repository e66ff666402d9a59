"""What a run of an example printed, and which line of it printed what."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_ANSI = re.compile(r"\x1B(?:[@-Z\\-_]|\[[0-?]*[ -/]*[@-~])")


@dataclass(frozen=True)
class Write:
    """A piece of printed text, and the line of the example that was running."""

    line: int
    text: str


@dataclass
class Run:
    """What one run of an example printed, cell by cell.

    ``failure`` is the line where it failed and how; such a run has no text for the
    cell that failed and those after it.
    """

    cells: list[list[Write]] = field(default_factory=list)
    failure: tuple[int, str] | None = None

    @property
    def texts(self) -> list[str]:
        """The printed text of each cell, as a page would get it."""
        return [text_of(writes) for writes in self.cells]


def text_of(writes: list[Write]) -> str:
    """Return what ``writes`` printed together, as a page would get it."""
    return as_on_page("".join(write.text for write in writes))


def as_on_page(text: str) -> str:
    """Return printed ``text`` as Sphinx-Gallery puts it on a page."""
    text = _ANSI.sub("", text.expandtabs())
    return "" if text.isspace() else text
