"""Compare what the claims of a cell say with what the cell printed."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .align import Pair, align
from .read import Claim, Expected
from .unordered import orders


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
    pairs = lay_beside(claims, displayed(printed))
    return _drifts(pairs, _Places(silent, first))


def lay_beside(claims: Sequence[Claim], lines: list[str]) -> list[Pair]:
    """Return what the ``claims`` of one cell say beside the ``lines`` it printed.

    Of all ways to lay them, the one in which the fewest pairs disagree.
    """
    guesses = [
        list(align(_without_edges(expected), lines))
        for indentation in sorted({0, _indentation(claims)})
        for expected in orders(_dedented(claims, indentation), lines)
    ]
    return min(guesses, key=_disagreements)


def _disagreements(pairs: Sequence[Pair]) -> int:
    return sum(not agree(pair) for pair in pairs)


def agree(pair: Pair) -> bool:
    """Whether both sides are there, and are the same."""
    one, line = pair
    return one is not None and line is not None and one.matches(line)


def _indentation(claims: Sequence[Claim]) -> int:
    """Return the indentation that all lines share, which a page does not show."""
    texts = [one.text for claim in claims for one in claim.expected if one.text]
    return min((len(text) - len(text.lstrip()) for text in texts), default=0)


def _dedented(claims: Sequence[Claim], indentation: int) -> list[Claim]:
    return [
        replace(
            claim,
            expected=tuple(
                replace(one, text=one.text[indentation:]) for one in claim.expected
            ),
        )
        for claim in claims
    ]


def _without_edges(expected: list[Expected]) -> list[Expected]:
    """Return the expected lines without blank ones at both ends, like a page."""
    filled = [n for n, one in enumerate(expected) if one.text]
    return expected[filled[0] : filled[-1] + 1] if filled else []


def _drifts(pairs: Sequence[Pair], places: _Places) -> list[Drift]:
    drifts = []
    expected = [one.line for one, _ in pairs if one]
    before, following = 0, iter([*expected, None])
    after = next(following)
    for one, line in pairs:
        if one is None:
            drifts.append(Drift(places.between(before, after), None, line))
            continue
        if not agree((one, line)):
            drifts.append(Drift(one.line, one.text, line))
        before, after = one.line, next(following)
    return drifts


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
            if before < line and (after is None or line <= after)
        ]
        if len(inside) > 1:
            self.silent.remove(inside[0])
        return inside[0] if inside else before or self.first
