"""Which differences between two releases a switch undoes, by running with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from .behaviour import Behaviour
from .matrix import Matrix, is_first

KERAS_2 = "+TF_USE_LEGACY_KERAS"


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

    @property
    def code(self) -> str:
        """How the switch is set: one in capitals is an environment variable."""
        return f"{self.switch}=1" if self.switch.isupper() else f"{self.switch}()"


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
    others = {old: new, new: old}
    runs = {
        name: others[_base(name)] for name in _runs(matrix) if _base(name) in others
    }
    return _compare(matrix, old, new, runs)


def read_keras(matrix: Matrix) -> Switches | None:
    """Compare the last release of Keras 2 with the first of Keras 3; None without both.

    Of the runs with a switch, those count in which ``tf.keras`` is Keras 2 again.
    """
    for old, new in pairwise(matrix.releases):
        if (_keras(matrix, old), _keras(matrix, new)) == ("2", "3"):
            runs = {name: old for name in _runs(matrix) if name.endswith(KERAS_2)}
            return _compare(matrix, old, new, runs)
    return None


def _compare(matrix: Matrix, old: str, new: str, runs: Mapping[str, str]) -> Switches:
    """Compare two releases, and the ``runs`` with a switch with the release of each."""
    both = {
        name: (history, list(_places(history.behaviours[old], history.behaviours[new])))
        for name, history in matrix.current.items()
        if {old, new} <= history.behaviours.keys()
    }
    changed = {name: found for name, found in both.items() if found[1]}
    switched = []
    for run, other in runs.items():
        explained = {
            name: _explained(places, history.others.get(run), history.behaviours[other])
            for name, (history, places) in changed.items()
        }
        base, _, switch = run.partition("+")
        switched.append(Switched(run, base, switch, other, explained))
    places = {name: len(found) for name, (_, found) in changed.items()}
    return Switches(old, new, places, switched)


def _runs(matrix: Matrix) -> list[str]:
    """Return the names of all records of the current examples with a switch."""
    return list(
        dict.fromkeys(
            name for history in matrix.current.values() for name in history.others
        )
    )


def _base(run: str) -> str:
    return run.partition("+")[0]


def _keras(matrix: Matrix, release: str) -> str:
    """Return the major version of the Keras of ``release``; "" is none."""
    return (matrix.versions[release].keras or "").partition(".")[0]


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
    return (stop.line, stop.error) if stop else None
