"""What became of the claims of an example on one release, from its record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gallery_claims.attribute import Unit, find_units
from gallery_claims.claims import Claim, Problem, read_claims
from gallery_claims.compare import Drift, compare
from gallery_claims.examples import Cell, read_example
from gallery_claims.runner import Write
from gallery_claims.verify import verify_printed

from .code_lines import read_code_lines
from .record import Entry, Record, Recorded


@dataclass(frozen=True)
class Outcome:
    """What a statement with a claim did on one release.

    ``printed`` are its lines; ``failure`` is the error that ended the example there or
    before, None where there was none; ``reached`` is False where the example ended
    before the statement.  ``as_claimed`` says that the claim holds; if not, ``drifts``
    are the lines that disagree, with line 0 for text above all that is claimed.
    """

    printed: tuple[str, ...] = ()
    failure: str | None = None
    reached: bool = True
    as_claimed: bool = False
    drifts: tuple[Drift, ...] = ()


class Example:
    """An example as it is now, beside which records can be laid.

    Raises :exc:`gallery_claims.examples.Unreadable` for a file that is none.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.source, self.cells = read_example(path, remove_config_comments=False)
        self.code = read_code_lines(self.source)
        cells = [(cell.first, cell.last) for cell in self.cells]
        self.claims = read_claims(self.source, cells).claims

    def recorded(self, record: Record) -> Recorded | None:
        """Return what the example did, or None if its code was not recorded so far."""
        name = f"{self.path.parent.name}/{self.path.name}"
        return record.current(name, self.code.digest)

    def outcomes(self, recorded: Recorded) -> dict[Claim, Outcome]:
        """Return the outcome of every claim, in the order of the file.

        The claims of a statement and of those inside it have one outcome.
        """
        found = {
            claim: self._outcome(unit, recorded.failure)
            for unit in self._units(recorded)
            for claim in unit.claims
        }
        return {claim: found[claim] for claim in self.claims}

    def unclaimed(self, recorded: Recorded) -> Iterator[Unit]:
        """Yield each statement that printed and has no claim, as no page shows any."""
        yield from (unit for unit in self._units(recorded) if not unit.claims)

    def drifts(self, recorded: Recorded) -> list[Problem]:
        """Return every drift and the failure, worded like those of a build."""
        whole = self.cells
        failures = []
        if recorded.failure:
            line = self.code.line(recorded.failure.line)
            failures = [Problem(line, f"raises {recorded.failure.text}")]
            whole = [cell for cell in self.cells if cell.last < line]
        texts = [
            "\n".join(entry.text for _, entry in self._entries(cell, recorded))
            for cell in whole
        ]
        verdict = verify_printed(self.source, self.cells, texts)
        return [*verdict.worded(), *failures]

    def _units(self, recorded: Recorded) -> Iterator[Unit]:
        for cell in self.cells:
            claims = [one for one in self.claims if cell.first <= one.line <= cell.last]
            writes = [
                Write(line, f"{entry.text}\n")
                for line, entry in self._entries(cell, recorded)
            ]
            yield from find_units(cell, self.code.statements, claims, writes)

    def _entries(self, cell: Cell, recorded: Recorded) -> Iterator[tuple[int, Entry]]:
        """Yield what one cell printed, with the lines of the file."""
        for entry in recorded.printed:
            line = self.code.line(entry.line)
            if cell.first <= line <= cell.last:
                yield line, entry

    def _outcome(self, unit: Unit, failure: Entry | None) -> Outcome:
        first, last = unit.statement.first, unit.statement.last
        printed = tuple(unit.printed)
        if failure and (line := self.code.line(failure.line)) <= last:
            return Outcome(printed, failure.text, line >= first)
        text = "\n".join(printed)
        drifts = tuple(compare(unit.claims, (), 0, text))
        return Outcome(printed, as_claimed=not drifts, drifts=drifts)
