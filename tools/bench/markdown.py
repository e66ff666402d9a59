"""The parts of a page in Markdown."""

from __future__ import annotations

from collections.abc import Sequence


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def rounds(*parts: dict) -> str:
    """Return how many rounds there were; parts measured again may have others."""
    counts = sorted({part["rounds"] for part in parts})
    listed = " to ".join(str(count) for count in dict.fromkeys([counts[0], counts[-1]]))
    plural = "" if counts[-1] == 1 else "s"
    return f"\n\nMedians of {listed} alternating round{plural}."
