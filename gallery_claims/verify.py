"""The verdict on one example: its source against its page."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from .claims import Problem, Reading, read_claims
from .compare import Drift, compare, displayed
from .examples import Cell
from .page import PageCell
from .report import word


@dataclass(frozen=True)
class Verdict:
    """All that is wrong with one example."""

    drifts: tuple[Drift, ...] = ()
    problems: tuple[Problem, ...] = ()

    def worded(self) -> list[Problem]:
        """Return all of it as messages, in the order of their lines."""
        drifts = [Problem(drift.line, word(drift)) for drift in self.drifts]
        return sorted([*drifts, *self.problems], key=lambda one: one.line)


def verify(
    source: str,
    cells: Sequence[Cell],
    page: Sequence[PageCell],
    may_raise: bool = False,
) -> Verdict:
    """Compare an example's ``source``, split into ``cells``, with its ``page``.

    A traceback on the page is a problem, unless the example ``may_raise``.
    """
    shown = [displayed(cell.code.astext()) for cell in page]
    if shown != [displayed(_in_block(cell.code)) for cell in cells]:
        problem = Problem(1, "its page shows other code; build again")
        return Verdict(problems=(problem,))
    whole = list(itertools.takewhile(lambda cell: not cell.raised, page))
    verdict = verify_printed(source, cells, [cell.text for cell in whole])
    if len(whole) == len(page) or may_raise:
        return verdict
    raised = _raised(cells[len(whole)], page[len(whole)].text)
    return Verdict(verdict.drifts, (*verdict.problems, raised))


def verify_printed(
    source: str, cells: Sequence[Cell], printed: Sequence[str]
) -> Verdict:
    """Compare an example's claims with what its first cells ``printed``.

    A run that failed has printed text for the cells before that only.
    """
    reading = read_claims(source, [(cell.first, cell.last) for cell in cells])
    problems = reading.near_misses
    if not reading.claims:
        none = "claims nothing; say beside a print what it prints: `# text`"
        problems = (*problems, Problem(1, none))
    drifts = [
        drift
        for cell, text in zip(cells, printed)
        for drift in _drifts_of_cell(reading, cell, text)
    ]
    return Verdict(tuple(drifts), problems)


def _in_block(code: str) -> str:
    """Return ``code`` with its tabs as they come out of an indented code block."""
    return "\n".join(f"    {line}".expandtabs()[4:] for line in code.split("\n"))


def _drifts_of_cell(reading: Reading, cell: Cell, printed: str) -> list[Drift]:
    claims = [one for one in reading.claims if _inside(cell, one.line)]
    silent = [line for line in reading.silent if _inside(cell, line)]
    return compare(claims, silent, _first_line_of_code(cell), printed)


def _inside(cell: Cell, line: int) -> bool:
    return cell.first <= line <= cell.last


def _first_line_of_code(cell: Cell) -> int:
    lines = cell.code.split("\n")
    blank = next((n for n, line in enumerate(lines) if line.strip()), 0)
    return cell.first + blank


def _raised(cell: Cell, traceback: str) -> Problem:
    """Word the traceback that a page shows: where in the example, and what."""
    lines = traceback.splitlines()
    frames = re.findall(r'File "(.*)", line (\d+)', traceback)
    places = [int(line) for path, line in frames if path == frames[0][0]]
    inside = [line for line in places if _inside(cell, line)]
    error = next((line for line in lines[1:] if not line.startswith(" ")), lines[-1])
    return Problem(
        inside[-1] if inside else cell.first,
        f"raises {error}; catch the error and print it, if readers shall see it",
    )
