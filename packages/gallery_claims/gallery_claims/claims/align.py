"""Lay the lines that claims give beside the lines that were printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .read import Expected

Pair = tuple[Expected | None, str | None]


def align(expected: Sequence[Expected], lines: Sequence[str]) -> Iterator[Pair]:
    """Yield pairs of both in order, with as few that disagree as can be.

    A pair without a line is a claim that nothing printed; one without an expected line
    is text that nothing claims.
    """
    fewest = _fewest(expected, lines)
    a = b = 0
    while a < len(expected) and b < len(lines):
        one, line = expected[a], lines[b]
        if fewest[a][b] == fewest[a + 1][b + 1] + (not one.matches(line)):
            yield one, line
            a, b = a + 1, b + 1
        elif fewest[a][b] == fewest[a + 1][b] + 1:
            yield one, None
            a += 1
        else:
            yield None, line
            b += 1
    yield from ((one, None) for one in expected[a:])
    yield from ((None, line) for line in lines[b:])


def _fewest(expected: Sequence[Expected], lines: Sequence[str]) -> list[list[int]]:
    """Return how many pairs of ``expected[a:]`` and ``lines[b:]`` disagree at best."""
    table = [list(range(len(lines), -1, -1))]
    for one in reversed(expected):
        below = table[-1]
        row = [below[-1] + 1]
        for b in reversed(range(len(lines))):
            if one.matches(lines[b]):
                row.append(below[b + 1])
            else:
                row.append(1 + min(below[b + 1], below[b], row[-1]))
        table.append(row[::-1])
    return table[::-1]
