"""What an example did on one release, line by line of its claims."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gallery_claims.accept.owners import Unit, find_units
from gallery_claims.claims.cell import Cell
from gallery_claims.claims.compare import Drift, compare
from gallery_claims.claims.read import Claim, Problem
from gallery_claims.claims.verdict import judge
from gallery_claims.runs.printed import Write

from ..examples import Script
from .record import Entry, Recorded

# The owner that Python names here moves from release to release.
_OWNER = re.compile(
    r"(?<=Error: ).*(?= has no attribute | got an unexpected keyword argument )"
)


@dataclass(frozen=True)
class Stop:
    """What ended an example before its last line, and the line of the file."""

    line: int
    text: str

    @property
    def error(self) -> str:
        """The type of the error, such as ``ValueError``."""
        return self.text.partition(":")[0]


@dataclass(frozen=True)
class Behaviour:
    """What was printed where a line of a claim stands, by that line of the file.

    It is the claim's own text if that holds, None for nothing.  Lines that the run did
    not reach, or that it stopped at, are left out.
    """

    printed: Mapping[int, str | None]
    stop: Stop | None = None


def read_behaviour(script: Script, recorded: Recorded) -> Behaviour:
    """Return what ``recorded`` says of the lines of ``script`` as it is now."""
    stop = None
    if recorded.failure:
        line = script.code.line(recorded.failure.line)
        stop = Stop(line, _OWNER.sub("…", recorded.failure.text))
    units = list(_units(script, recorded))
    printed: dict[int, str | None] = {}
    for unit in units:
        if unit.claims and not (stop and stop.line <= unit.statement.last):
            drifts = compare(unit.claims, (), 0, "\n".join(unit.printed))
            printed.update(_by_line(unit.claims, drifts))
    for unit in units:
        place = _instead(script, unit)
        if place in printed:
            text = "\n".join(unit.printed)
            printed[place] = "\n".join(filter(None, [text, printed[place]]))
    return Behaviour(printed, stop)


def drifts(script: Script, recorded: Recorded) -> list[Problem]:
    """Return every drift and the failure, worded like those of a build."""
    example, whole, failures = script.example, script.example.cells, []
    if recorded.failure:
        line = script.code.line(recorded.failure.line)
        failures = [Problem(line, f"raises {recorded.failure.text}")]
        whole = tuple(cell for cell in whole if cell.last < line)
    texts = [
        "\n".join(entry.text for _, entry in _entries(script, cell, recorded))
        for cell in whole
    ]
    return [*judge(example, texts).worded(), *failures]


def _units(script: Script, recorded: Recorded) -> Iterator[Unit]:
    for cell in script.example.cells:
        writes = [
            Write(line, f"{entry.text}\n")
            for line, entry in _entries(script, cell, recorded)
        ]
        yield from find_units(script.example, cell, writes)


def _entries(
    script: Script, cell: Cell, recorded: Recorded
) -> Iterator[tuple[int, Entry]]:
    """Yield what one cell printed, with the lines of the file."""
    for entry in recorded.printed:
        line = script.code.line(entry.line)
        if cell.holds(line):
            yield line, entry


def _instead(script: Script, unit: Unit) -> int | None:
    """Return the claimed line for which a ``unit`` without a claim printed, if any.

    Such a statement is beside one with a claim, as in a ``try`` that did not fail.
    """
    here = unit.statement
    after = [one for one in script.example.claims if one.first > here.last]
    beside = after and any(
        one.first <= here.first and after[0].last <= one.last
        for one in script.example.statements
    )
    return after[0].expected[0].line if beside and not unit.claims else None


def _by_line(
    claims: Sequence[Claim], drifts: Sequence[Drift]
) -> Iterator[tuple[int, str | None]]:
    """Yield each claimed line and its text; unclaimed text joins the line before it."""
    texts = {one.line: [one.text] for claim in claims for one in claim.expected}
    for drift in drifts:
        if drift.says is not None:
            texts[drift.line] = [] if drift.prints is None else [drift.prints]
    first = min(texts)
    before: list[str] = []
    for drift in drifts:
        if drift.says is None and drift.prints is not None:
            texts.get(drift.line, before).append(drift.prints)
    texts[first] = before + texts[first]
    for line, printed in texts.items():
        yield line, "\n".join(printed) if printed else None
