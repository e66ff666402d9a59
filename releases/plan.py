"""What is to be run for a release, and what its records hold already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .altered import is_altered
from .outcomes import Example
from .pins import Pins
from .record import Record, Versions, read_record, record_path

_UNKNOWN = Versions("", "", None, "")


@dataclass(frozen=True)
class Part:
    """One record to be made: with what switch, and of which examples.

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
    parts: tuple[Part, ...]

    @property
    def missing(self) -> int:
        """How many runs of an example there are to do."""
        return sum(len(part.missing) for part in self.parts)


def make_plan(
    pins: Pins, switches: Sequence[str], examples: Mapping[str, Example], records: Path
) -> Plan:
    """Plan the records of a release with each of the ``switches``; "" means none."""
    parts = [_part(pins, switch, examples, records) for switch in switches]
    return Plan(pins, tuple(parts))


def _part(
    pins: Pins, switch: str, examples: Mapping[str, Example], records: Path
) -> Part:
    name = f"{pins.release}+{switch}" if switch else pins.release
    path = record_path(name, records)
    record = Record(name, _UNKNOWN, pins.digest)
    if path.exists() and not is_altered(path):
        found = read_record(path)
        record = found if found.pins == pins.digest else record
    known = {
        name: recorded
        for name, example in examples.items()
        if (recorded := record.current(name, example.code.digest))
    }
    missing = tuple(sorted(examples.keys() - known.keys()))
    return Part(switch, Record(name, record.versions, pins.digest, known), missing)
