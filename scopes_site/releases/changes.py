"""What changed from release to release in what an example did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from .behaviour import Stop
from .differences import STOPS
from .history import ClaimedLine, History
from .words_or_value import WORDS, kind

ABSENT = "-"
Value = TypeVar("Value")


@dataclass(frozen=True)
class Change:
    """At ``release`` a claim prints ``after``; ``until`` is the last that did ``before``.

    ``values`` has a sign for each release: equal signs stand for equal texts.
    """

    release: str
    until: str
    line: int
    code: str
    before: str | None
    after: str | None
    values: str

    @property
    def kind(self) -> str:
        """``VALUE`` or ``WORDS``."""
        return kind(self.before, self.after)


@dataclass(frozen=True)
class StopChange:
    """At ``release`` the example stops elsewhere, or no longer, or begins to."""

    release: str
    until: str
    before: Stop | None
    after: Stop | None
    values: str

    @property
    def kind(self) -> str:
        """``WORDS`` if the same type of error stops it at the same line."""
        stops = [one and (one.line, one.error) for one in (self.before, self.after)]
        return WORDS if stops[0] == stops[1] else STOPS


def changes(history: History, releases: Sequence[str]) -> list[Change | StopChange]:
    """Return the changes of one example, in the order of ``releases``.

    ``releases`` are all that are recorded; at those that lack this example nothing
    changes.
    """
    found: list[Change | StopChange] = [*_stop_changes(history, releases)]
    for claimed in history.claimed:
        found += _changes_of(claimed, history, releases)
    return sorted(found, key=lambda one: releases.index(one.release))


def _stop_changes(history: History, releases: Sequence[str]) -> Iterator[StopChange]:
    stops = {release: one.stop for release, one in history.behaviours.items()}
    for release, until, before, after in _steps(stops):
        yield StopChange(release, until, before, after, signs(stops, releases))


def _changes_of(
    claimed: ClaimedLine, history: History, releases: Sequence[str]
) -> Iterator[Change]:
    texts = {
        release: one.printed[claimed.line]
        for release, one in history.behaviours.items()
        if claimed.line in one.printed
    }
    for release, until, before, after in _steps(texts):
        yield Change(
            release,
            until,
            claimed.line,
            claimed.code,
            before,
            after,
            signs(texts, releases),
        )


def _steps(values: Mapping[str, Value]) -> Iterator[tuple[str, str, Value, Value]]:
    """Yield each release whose value is not that of the one before it, and both."""
    known = list(values.items())
    for (until, before), (release, after) in pairwise(known):
        if before != after:
            yield release, until, before, after


def signs(values: Mapping[str, object], releases: Sequence[str]) -> str:
    """Return a sign for each of the ``releases``, equal ones for equal values."""
    distinct: list[object] = []
    for value in values.values():
        if value not in distinct:
            distinct.append(value)
    return "".join(
        chr(ord("a") + distinct.index(values[one])) if one in values else ABSENT
        for one in releases
    )
