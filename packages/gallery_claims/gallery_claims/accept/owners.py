"""Find which statement of a cell printed which lines, and which claims it has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..claims.cell import Cell
from ..claims.example import Example
from ..claims.read import Claim
from ..claims.statements import Statement
from ..runs.printed import Write, as_on_page


@dataclass
class Unit:
    """One statement, the lines that it printed in this run, and its claims.

    A loop is one statement, a call is one statement: whatever they print is theirs.
    """

    statement: Statement
    printed: list[str] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)


def find_units(example: Example, cell: Cell, writes: Sequence[Write]) -> list[Unit]:
    """Return the statements of a cell that print or have a claim, in their order.

    ``writes`` are what the cell printed.
    """
    inside = [one for one in example.statements if cell.holds(one.first)]
    printed = [(_owner(inside, line), text) for line, text in _lines(writes)]
    claimed = [(_claimed(inside, claim), claim) for claim in example.claims_in(cell)]
    owners = [owner for owner, _ in printed + claimed]
    units: dict[Statement, Unit] = {}
    for owner, text in printed:
        outermost = _outermost(owners, owner)
        units.setdefault(outermost, Unit(outermost)).printed.append(text)
    for owner, claim in claimed:
        outermost = _outermost(owners, owner)
        units.setdefault(outermost, Unit(outermost)).claims.append(claim)
    in_order = sorted(units.values(), key=lambda unit: unit.statement.last)
    _drop_blank_ends(in_order)
    return in_order


def _lines(writes: Sequence[Write]) -> Iterator[tuple[int, str]]:
    """Yield each printed line with the line of the example that ended it."""
    text, line = "", 0
    for write in writes:
        *whole, text = re.split(r"(?<=\n)", text + write.text)
        line = write.line
        for one in whole:
            yield line, as_on_page(one).rstrip()
    if text:
        yield line, as_on_page(text).rstrip()


def _owner(statements: Sequence[Statement], line: int) -> Statement:
    """Return the innermost statement around ``line`` that runs once.

    A decorator's line is above the statement that it belongs to.
    """
    once = [
        one for one in statements if one.first <= line <= one.last and not one.repeats
    ]
    below = [one for one in statements if one.last >= line] or statements[-1:]
    return once[-1] if once else below[0]


def _claimed(statements: Sequence[Statement], claim: Claim) -> Statement:
    """Return the last print of its line for a claim beside, else the first statement."""
    place = (claim.first, claim.last)
    there = [one for one in statements if (one.first, one.last) == place]
    if claim.line > claim.last:
        return there[0]
    return [one for one in there if one.prints][-1]


def _outermost(owners: Sequence[Statement], owner: Statement) -> Statement:
    """Return the largest of ``owners`` around ``owner``; it may be itself.

    What a statement prints itself and what those inside it print is one claim.
    """
    around = [
        one for one in owners if one.first <= owner.first <= owner.last <= one.last
    ]
    return min(around, key=lambda one: (one.first, -one.last, one.column))


def _drop_blank_ends(units: Sequence[Unit]) -> None:
    """Drop the blank lines at both ends of a cell's text: no page shows them."""
    for ordered, end in ((units, 0), (units[::-1], -1)):
        for unit in ordered:
            while unit.printed and not unit.printed[end]:
                del unit.printed[end]
            if unit.printed:
                break
