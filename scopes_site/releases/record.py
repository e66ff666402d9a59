"""The record of one release: what each example printed there, and under what versions.

A record is a JSON file with one printed line a line, sorted by example, with a seal on
each example and on the whole: :mod:`tools.matrix.seals` finds an edit by hand.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

FORMAT = 2
RECORDS = Path(__file__).parents[2] / "releases/records"


class NotARecord(Exception):
    """A file that no runner wrote, and what to do."""


@dataclass(frozen=True)
class Entry:
    """A printed line, or how the example failed, and the code line that was running.

    Code lines count from 1, without comments, docstring and blank lines; they are
    mapped to the file by :class:`scopes_site.code_lines.CodeLines`.
    """

    line: int
    text: str


@dataclass(frozen=True)
class Recorded:
    """What one example did on one release.

    ``code`` is the digest of the code that ran; ``failure`` is what ended the run
    before the last line of the example, such as ``AttributeError: ...``.
    """

    code: str
    printed: tuple[Entry, ...] = ()
    failure: Entry | None = None


@dataclass(frozen=True)
class Versions:
    """What ran: a release with no Keras of its own has None for it."""

    python: str
    tensorflow: str
    keras: str | None
    numpy: str


@dataclass(frozen=True)
class Record:
    """What the examples did on one release, by their paths below ``examples/``.

    ``release`` is such as ``1.15``, or ``2.21+disable_v2_behavior`` with a switch;
    ``pins`` is the digest of the requirements that were installed.
    """

    release: str
    versions: Versions
    pins: str
    examples: Mapping[str, Recorded] = field(default_factory=dict)

    def current(self, example: str, code: str) -> Recorded | None:
        """Return what ``example`` did, if it was recorded with this ``code``."""
        recorded = self.examples.get(example)
        return recorded if recorded and recorded.code == code else None


def record_path(release: str, folder: Path = RECORDS) -> Path:
    """Return the file of the record of ``release``."""
    return folder / f"{release}.json"


def age(release: str) -> tuple[bool, list[int], str]:
    """Return what sorts releases by their age, those with a switch behind."""
    name, _, switch = release.partition("+")
    return bool(switch), [int(part) for part in name.split(".")], switch


def read_record(path: Path) -> Record:
    """Read one record, or raise :exc:`NotARecord`."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return _record(data, path.stem)
    except (ValueError, LookupError, TypeError) as error:
        what = f"is not a record of format {FORMAT} ({error!r})"
        remedy = f"run `make matrix RELEASES={path.stem}`"
        raise NotARecord(f"{path.name}: {what}; {remedy}") from None


def write_record(record: Record, path: Path) -> None:
    """Write ``record`` to ``path``, wholly or not at all."""
    text = record_text(record)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return  # whatever was made from it is still right
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.unfinished")
    unfinished.write_text(text, encoding="utf-8")
    os.replace(unfinished, path)


def record_text(record: Record) -> str:
    """Return the text of the file of ``record``; the same record, the same text."""
    return "\n".join([*_lines(record), ""])


def _lines(record: Record) -> Iterator[str]:
    versions = asdict(record.versions)
    examples = sorted(record.examples.items())
    seals = {name: _seal(record.release, name, asdict(one)) for name, one in examples}
    yield "{"
    yield f'"format": {FORMAT},'
    yield f'"release": {json.dumps(record.release)},'
    yield f'"versions": {json.dumps(versions)},'
    yield f'"pins": {json.dumps(record.pins)},'
    yield f'"seal": "{_seal(record.release, versions, record.pins, seals)}",'
    yield '"examples": {'
    for number, (name, one) in enumerate(examples, 1):
        yield f'{json.dumps(name)}: {{"code": {json.dumps(one.code)}, "printed": ['
        yield from _with_commas([_entry(it) for it in one.printed])
        yield "],"
        if one.failure:
            yield f'"failure": {_entry(one.failure)},'
        yield f'"seal": "{seals[name]}"}}' + ("," if number < len(examples) else "")
    yield "}"
    yield "}"


def _entry(entry: Entry) -> str:
    return json.dumps([entry.line, entry.text], ensure_ascii=False)


def _seal(*parts: object) -> str:
    text = json.dumps(parts, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _with_commas(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines with a comma after each but the last."""
    yield from (f"{line}," for line in lines[:-1])
    yield from lines[-1:]


def _record(data: dict, release: str) -> Record:
    if data["format"] != FORMAT:
        raise ValueError(f"format {data['format']}")
    if data["release"] != release:
        raise ValueError(f"release {data['release']}")
    return Record(
        data["release"],
        Versions(**data["versions"]),
        data["pins"],
        {name: _recorded(one) for name, one in data["examples"].items()},
    )


def _recorded(data: dict) -> Recorded:
    printed = tuple(Entry(*one) for one in data["printed"])
    failure = Entry(*data["failure"]) if "failure" in data else None
    return Recorded(data["code"], printed, failure)
