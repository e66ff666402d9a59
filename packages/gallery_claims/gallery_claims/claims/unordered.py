"""Put the lines of an unordered claim in the order in which they were printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .read import Claim, Expected


def orders(claims: Sequence[Claim], lines: list[str]) -> Iterator[list[Expected]]:
    """Yield the expected lines; those of an unordered claim as they were printed.

    Once as if all of its lines were printed together, once with others among them.
    """
    for others_among in (False, True):
        expected: list[Expected] = []
        for claim in claims:
            if claim.ordered:
                expected += claim.expected
                continue
            place = _place(claim, lines, len(expected))
            end = len(lines) if others_among else place + len(claim.expected)
            expected += _sorted(claim, lines[place:end])
        yield expected


def _place(claim: Claim, lines: list[str], after: int) -> int:
    """Return where most of an unordered claim is printed, best after so many lines."""
    width = len(claim.expected)

    def fitness(place: int) -> tuple[int, int]:
        found, _ = _find(claim, lines[place : place + width])
        return sum(one is not None for one in found), -abs(place - after)

    return max(range(max(1, len(lines) - width + 1)), key=fitness)


def _sorted(claim: Claim, lines: list[str]) -> list[Expected]:
    found, missing = _find(claim, lines)
    if len(lines) > len(claim.expected):
        return [one for one in found if one] + missing
    return [one or missing.pop(0) for one in found] + missing


def _find(
    claim: Claim, lines: list[str]
) -> tuple[list[Expected | None], list[Expected]]:
    """Return what of ``claim`` each line is, and what none of them is."""
    waiting = sorted(claim.expected, key=lambda one: (one.cut, -len(one.text)))
    found = []
    for line in lines:
        match = next((one for one in waiting if one.matches(line)), None)
        found.append(match)
        if match:
            waiting.remove(match)
    return found, sorted(waiting, key=lambda one: one.line)
