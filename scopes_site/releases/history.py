"""What an example did on all releases on which its code was recorded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from gallery_claims.claims.example import Example

from ..examples import Script
from .behaviour import Behaviour, read_behaviour
from .record import Record, Recorded, age


@dataclass(frozen=True)
class ClaimedLine:
    """A line of a claim: its place in the file, its text, and the code that prints it."""

    line: int
    says: str
    code: str


@dataclass(frozen=True)
class History:
    """What the example ``name`` did, by release, the oldest first.

    ``cells`` are the first lines of its cells, ``claimed`` the lines of its claims;
    ``others`` is what it did with a switch, by names such as
    ``2.21+disable_v2_behavior``.
    """

    name: str
    cells: tuple[int, ...]
    claimed: tuple[ClaimedLine, ...]
    behaviours: Mapping[str, Behaviour]
    others: Mapping[str, Behaviour]

    @property
    def releases(self) -> tuple[str, ...]:
        """The releases on which this code was recorded."""
        return tuple(self.behaviours)

    def cell(self, line: int) -> int:
        """Return the first line of the cell that holds ``line``."""
        return max(one for one in self.cells if one <= line)

    def holds(self, release: str) -> bool:
        """Whether ``release`` did all that is claimed."""
        claimed = {one.line: one.says for one in self.claimed}
        return self.behaviours.get(release) == Behaviour(claimed)


def read_history(script: Script, records: Sequence[Record]) -> History:
    """Return what the ``records``, the oldest first, say of an example."""
    known: dict[Recorded, Behaviour] = {}
    found = {}
    for record in records:
        recorded = record.current(script.file, script.code.digest)
        if recorded:
            if recorded not in known:
                known[recorded] = read_behaviour(script, recorded)
            found[record.release] = known[recorded]
    return History(
        script.name,
        tuple(cell.first for cell in script.example.cells),
        tuple(_claimed_lines(script.example)),
        {release: one for release, one in found.items() if is_plain(release)},
        {release: one for release, one in found.items() if not is_plain(release)},
    )


def is_plain(release: str) -> bool:
    """Whether a record of that name is one of a release without a switch."""
    return "+" not in release


def find_records(folder: Path) -> list[Path]:
    """Return the records in ``folder``, the oldest release first."""
    return sorted(folder.glob("*.json"), key=lambda path: age(path.stem))


def _claimed_lines(example: Example) -> Iterator[ClaimedLine]:
    for claim in example.claims:
        code = example.code_on(claim.first).strip()
        if claim.last > claim.first:
            code += " …"
        for one in claim.expected:
            yield ClaimedLine(one.line, one.text, code)
