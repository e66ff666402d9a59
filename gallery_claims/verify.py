"""The verdict on one example: its source against its page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .claims import Problem, Reading, read_claims
from .compare import Drift, compare, displayed
from .examples import Cell
from .page import PageCell


@dataclass(frozen=True)
class Verdict:
    """All that is wrong with one example, in the order of its lines."""

    drifts: tuple[Drift, ...] = ()
    problems: tuple[Problem, ...] = ()


def verify(source: str, cells: Sequence[Cell], page: Sequence[PageCell]) -> Verdict:
    """Compare an example's ``source``, split into ``cells``, with its ``page``."""
    reading = read_claims(source, [(cell.first, cell.last) for cell in cells])
    problems = list(reading.near_misses)
    if not reading.claims:
        problems.append(
            Problem(1, "claims nothing; say beside a print what it prints: `# text`")
        )
    if [displayed(cell.code) for cell in cells] != [
        displayed(cell.code.astext()) for cell in page
    ]:
        problems.append(
            Problem(1, "its page shows other code; build from a clean tree")
        )
        return Verdict((), tuple(problems))
    drifts: list[Drift] = []
    for cell, shown in zip(cells, page):
        if shown.raised:
            problems.append(_raised(cell, shown.text))
            break
        drifts += _drifts_of_cell(reading, cell, shown.text)
    return Verdict(tuple(drifts), tuple(problems))


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
    places = [int(n) for n in re.findall(r'File ".*", line (\d+)', traceback)]
    inside = [line for line in places if _inside(cell, line)]
    error = next((line for line in lines[1:] if not line.startswith(" ")), lines[-1])
    return Problem(
        inside[-1] if inside else cell.first,
        f"raises {error}; catch the error and print it, if readers shall see it",
    )
