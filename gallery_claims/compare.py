"""Compare what the claims of a cell say with what the cell printed."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from .claims import Claim, Expected


@dataclass(frozen=True)
class Drift:
    """A claim and a print that disagree at one line of an example.

    ``says`` is None for printed text that nothing claims, ``prints`` is None for a
    claim that nothing printed.
    """

    line: int
    says: str | None
    prints: str | None


def displayed(text: str) -> list[str]:
    """Return the lines of ``text`` as a page shows them.

    reStructuredText drops blank lines at both ends, trailing blanks, and the
    indentation that all lines share.
    """
    lines = [line.rstrip() for line in textwrap.dedent(text).split("\n")]
    while lines and not lines[0]:
        del lines[0]
    while lines and not lines[-1]:
        del lines[-1]
    return lines


def compare(
    claims: Sequence[Claim], silent: Sequence[int], first: int, printed: str
) -> list[Drift]:
    """Return every drift between the ``claims`` of one cell and its ``printed`` text.

    ``silent`` are the lines of the cell's prints without a claim, and ``first`` is the
    cell's first line: the places to name for printed text that nothing claims.
    """
    lines = displayed(printed)
    expected = [one for claim in claims for one in _in_printed_order(claim, lines)]
    shown = displayed("\n".join(one.text for one in expected))
    if _agree(shown, lines):
        return []
    return list(_drifts(expected, lines, _Places(silent, first)))


def _agree(shown: list[str], lines: list[str]) -> bool:
    return len(shown) == len(lines) and all(
        Expected(0, says).matches(prints) for says, prints in zip(shown, lines)
    )


def _in_printed_order(claim: Claim, lines: list[str]) -> list[Expected]:
    """Return the expected lines; those of an unordered claim as they were printed."""
    if claim.ordered:
        return list(claim.expected)
    waiting = sorted(claim.expected, key=lambda one: (one.cut, -len(one.text)))
    found = []
    for line in lines:
        match = next((one for one in waiting if one.matches(line)), None)
        if match:
            waiting.remove(match)
            found.append(match)
    return found + waiting


def _drifts(expected: list[Expected], lines: list[str], places: _Places):
    keys = [_key(one, lines) for one in expected]
    matcher = SequenceMatcher(None, keys, lines, autojunk=False)
    for tag, a, a_end, b, b_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        says, prints = expected[a:a_end], lines[b:b_end]
        for one, line in zip(says, prints):
            yield Drift(one.line, one.text, line)
        for one in says[len(prints) :]:
            yield Drift(one.line, one.text, None)
        for line in prints[len(says) :]:
            before = expected[a_end - 1].line if a_end else 0
            after = expected[a_end].line if a_end < len(expected) else None
            yield Drift(places.between(before, after), None, line)


def _key(one: Expected, lines: list[str]) -> str:
    """Return the printed line that a cut claim stands for, or the claim's own text."""
    if one.cut:
        return next((line for line in lines if one.matches(line)), one.text)
    return one.text


class _Places:
    """Hands out the most likely line of the file for unclaimed printed text."""

    def __init__(self, silent: Sequence[int], first: int) -> None:
        self.silent = list(silent)
        self.first = first

    def between(self, before: int, after: int | None) -> int:
        """Return the next unclaimed print between two claims, else the last resort."""
        inside = [
            line
            for line in self.silent
            if before < line and (after is None or line < after)
        ]
        if len(inside) > 1:
            self.silent.remove(inside[0])
        return inside[0] if inside else before or self.first
