"""How an example differs on other releases from what its page shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .behaviour import Behaviour, Stop
from .history import History
from .words_or_value import VALUE, WORDS, kind

SAME = "same"
STOPS = "stops"
WORST_FIRST = (STOPS, VALUE, WORDS, SAME)


@dataclass(frozen=True)
class Difference:
    """Another text than a line of a claim ``says``; None is nothing printed."""

    line: int
    code: str
    says: str
    prints: str | None

    @property
    def kind(self) -> str:
        """``VALUE`` or ``WORDS``."""
        return kind(self.says, self.prints)


@dataclass(frozen=True)
class Group:
    """All that is different on the same releases."""

    releases: tuple[str, ...]
    stop: Stop | None
    differences: tuple[Difference, ...]


def differences(history: History, behaviour: Behaviour) -> Iterator[Difference]:
    """Yield how ``behaviour`` differs from the claims of the example."""
    for one in history.claimed:
        printed = behaviour.printed.get(one.line, one.says)
        if printed != one.says:
            yield Difference(one.line, one.code, one.says, printed)


def groups(history: History) -> list[Group]:
    """Return all differences, those of the oldest releases first."""
    where: dict[Stop | Difference, list[str]] = {}
    for release, behaviour in history.behaviours.items():
        found: list[Stop | Difference] = list(differences(history, behaviour))
        for one in [behaviour.stop, *found] if behaviour.stop else found:
            where.setdefault(one, []).append(release)
    together: dict[tuple[str, ...], list[Stop | Difference]] = {}
    for one, releases in where.items():
        together.setdefault(tuple(releases), []).append(one)
    return [_group(releases, found) for releases, found in together.items()]


def _group(releases: tuple[str, ...], found: list[Stop | Difference]) -> Group:
    stops = [one for one in found if isinstance(one, Stop)]
    rest = [one for one in found if isinstance(one, Difference)]
    return Group(
        releases,
        stops[0] if stops else None,
        tuple(sorted(rest, key=lambda one: one.line)),
    )


def state(history: History, release: str) -> str | None:
    """Return ``SAME``, ``WORDS``, ``VALUE`` or ``STOPS``, whichever is the worst.

    None if the example was not recorded on ``release``.
    """
    behaviour = history.behaviours.get(release)
    if behaviour is None:
        return None
    kinds = {one.kind for one in differences(history, behaviour)}
    return _worst(kinds | ({STOPS} if behaviour.stop else set()))


def worst_kind(history: History) -> str:
    """Return the worst kind of difference of what was printed on any release."""
    found = groups(history)
    return _worst({one.kind for group in found for one in group.differences})


def _worst(kinds: set[str]) -> str:
    return min(kinds, key=WORST_FIRST.index, default=SAME)
