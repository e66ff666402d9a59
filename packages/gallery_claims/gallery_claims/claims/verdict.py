"""The verdict on one example: its claims against what was printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .cell import Cell
from .compare import Drift, compare
from .example import Example
from .read import Problem
from .wording import word


@dataclass(frozen=True)
class Verdict:
    """All that is wrong with one example."""

    drifts: tuple[Drift, ...] = ()
    problems: tuple[Problem, ...] = ()

    def worded(self) -> list[Problem]:
        """Return all of it as messages, in the order of their lines."""
        drifts = [Problem(drift.line, word(drift)) for drift in self.drifts]
        return sorted([*drifts, *self.problems], key=lambda one: one.line)


def judge(example: Example, printed: Sequence[str]) -> Verdict:
    """Compare the claims of ``example`` with what its first cells ``printed``.

    A run that failed has printed text for the cells before that only.
    """
    problems = example.reading.near_misses
    if not example.claims:
        none = "claims nothing; say beside a print what it prints: `# text`"
        problems = (*problems, Problem(1, none))
    drifts = [
        drift
        for cell, text in zip(example.cells, printed)
        for drift in _drifts_of_cell(example, cell, text)
    ]
    return Verdict(tuple(drifts), problems)


def _drifts_of_cell(example: Example, cell: Cell, printed: str) -> list[Drift]:
    silent = [line for line in example.reading.silent if cell.holds(line)]
    first = _first_line_of_code(cell)
    return compare(example.claims_in(cell), silent, first, printed)


def _first_line_of_code(cell: Cell) -> int:
    lines = cell.code.split("\n")
    blank = next((n for n, line in enumerate(lines) if line.strip()), 0)
    return cell.first + blank
