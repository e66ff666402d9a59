"""Find what of a record was altered by hand: only a runner writes seals that fit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from .code_lines import read_code_lines
from .record import NotARecord, lines_of, read_record


def alterations(path: Path, examples: Path) -> list[str]:
    """Return a message for each place of the record at ``path`` that was altered.

    A place is a line of the example in the folder ``examples`` as it is now, or a code
    line of the example where its code has changed since.
    """
    try:
        text, right = _texts(path)
    except NotARecord as error:
        return [str(error)]
    if text == right:
        return []
    found, expected = json.loads(text)["examples"], json.loads(right)["examples"]
    places = list(_entries(found, expected, examples))
    places = places or [
        f"examples/{name}: what it printed"
        for name in found
        if found[name] != expected[name]
    ]
    remedy = f"run `make matrix RELEASES={path.stem}`"
    return [
        f"{path.name}: {place} is not what was recorded; {remedy}"
        for place in places or ["its head or its layout"]
    ]


def is_altered(path: Path) -> bool:
    """Whether the record at ``path`` is not as a runner wrote it."""
    try:
        text, right = _texts(path)
    except NotARecord:
        return True
    return text != right


def _texts(path: Path) -> tuple[str, str]:
    """Return the text of a record, and what a runner would have written."""
    right = "\n".join(lines_of(read_record(path))) + "\n"
    return path.read_text(encoding="utf-8"), right


def _entries(found: dict, expected: dict, examples: Path) -> Iterator[str]:
    """Yield each printed line and each failure with a seal that does not fit."""
    for name, one in found.items():
        entries = [*one["printed"], one.get("failure")]
        rights = [*expected[name]["printed"], expected[name].get("failure")]
        for entry, right in zip(entries, rights):
            if entry != right:
                place = _place(examples / name, entry[0], one["code"])
                yield f"examples/{name}{place}: {entry[1]!r}"


def _place(example: Path, number: int, digest: str) -> str:
    if example.is_file():
        code = read_code_lines(example.read_text(encoding="utf-8"))
        if code.digest == digest:
            return f":{code.line(number)}"
    return f" (code line {number})"
