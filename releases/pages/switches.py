"""Which differences between TensorFlow 1 and 2 a switch undoes, by running with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .behaviour import Behaviour
from .matrix import Matrix, is_first


@dataclass(frozen=True)
class Switched:
    """What the record ``name``, of the release ``base`` with ``switch``, explains.

    ``explained`` counts, by example, the places where it does as ``other`` does.
    """

    name: str
    base: str
    switch: str
    other: str
    explained: dict[str, int]


@dataclass(frozen=True)
class Switches:
    """The places that differ between the releases ``old`` and ``new``, by example."""

    old: str
    new: str
    places: dict[str, int]
    switched: list[Switched]


def read_switches(matrix: Matrix) -> Switches | None:
    """Compare the last release of TensorFlow 1 with the newest; None without both."""
    first = [one for one in matrix.releases if is_first(one)]
    if not first or first[-1] == matrix.releases[-1]:
        return None
    old, new = first[-1], matrix.releases[-1]
    both = {
        name: (history, list(_places(history.behaviours[old], history.behaviours[new])))
        for name, history in matrix.current.items()
        if old in history.behaviours
    }
    switched = []
    for name in dict.fromkeys(
        name for history, _ in both.values() for name in history.others
    ):
        base, _, switch = name.partition("+")
        if base in (old, new):
            other = new if base == old else old
            explained = {
                example: _explained(
                    places, history.others.get(name), history.behaviours[other]
                )
                for example, (history, places) in both.items()
                if places
            }
            switched.append(Switched(name, base, switch, other, explained))
    places = {name: len(found) for name, (_, found) in both.items() if found}
    return Switches(old, new, places, switched)


def _places(old: Behaviour, new: Behaviour) -> Iterator[int | None]:
    """Yield each claimed line that differs, and None if they stop at different ends."""
    if _end(old) != _end(new):
        yield None
    for line, text in new.printed.items():
        if old.printed.get(line, text) != text:
            yield line


def _explained(
    places: list[int | None], switched: Behaviour | None, other: Behaviour
) -> int:
    """Count the places at which ``switched`` does the same as ``other``."""
    if switched is None:
        return 0
    return sum(
        _end(switched) == _end(other)
        if line is None
        else switched.printed.get(line, "not reached") == other.printed[line]
        for line in places
    )


def _end(behaviour: Behaviour) -> tuple[int, str] | None:
    stop = behaviour.stop
    return stop and (stop.line, stop.error)
