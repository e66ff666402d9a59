"""Find what of a record was altered by hand: only a run writes seals that fit."""

from __future__ import annotations

import json
from pathlib import Path

from scopes_site.releases.record import NotARecord, read_record, record_text


def alterations(path: Path) -> list[str]:
    """Return a message for each example of the record at ``path`` that was altered."""
    try:
        right = record_text(read_record(path))
    except NotARecord as error:
        return [str(error)]
    text = path.read_text(encoding="utf-8")
    if text == right:
        return []
    found, expected = json.loads(text)["examples"], json.loads(right)["examples"]
    altered = [
        f"examples/{name}"
        for name, one in found.items()
        if one.get("seal") != expected[name]["seal"]
    ]
    remedy = f"run `make matrix RELEASES={path.stem}`"
    return [
        f"{path.name}: {place} is not what was recorded; {remedy}"
        for place in altered or ["its head or its layout"]
    ]
