"""What is to be run for a release, and what its records hold already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scopes_site.examples import Script
from scopes_site.releases.record import Record, Versions, read_record, record_path

from .pins import Pins
from .seals import alterations

_UNKNOWN = Versions("", "", None, "")


@dataclass(frozen=True)
class Draft:
    """A record to be finished: with what switch, and of which examples.

    ``known`` is what is recorded already and still holds; ``missing`` are the other
    examples.
    """

    switch: str
    known: Record
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """All records to be made of one release, in one environment."""

    pins: Pins
    drafts: tuple[Draft, ...]

    @property
    def missing(self) -> int:
        """How many runs of an example there are to do."""
        return sum(len(draft.missing) for draft in self.drafts)


def make_plan(
    pins: Pins, switches: Sequence[str], scripts: Mapping[str, Script], records: Path
) -> Plan:
    """Plan the records of a release with each of the ``switches``; "" means none."""
    drafts = [_draft(pins, switch, scripts, records) for switch in switches]
    return Plan(pins, tuple(drafts))


def _draft(
    pins: Pins, switch: str, scripts: Mapping[str, Script], records: Path
) -> Draft:
    name = f"{pins.release}+{switch}" if switch else pins.release
    path = record_path(name, records)
    record = Record(name, _UNKNOWN, pins.digest)
    if path.exists() and not alterations(path):
        found = read_record(path)
        record = found if found.pins == pins.digest else record
    known = {
        file: recorded
        for file, script in scripts.items()
        if (recorded := record.current(file, script.code.digest))
    }
    missing = tuple(sorted(scripts.keys() - known.keys()))
    return Draft(switch, Record(name, record.versions, pins.digest, known), missing)
