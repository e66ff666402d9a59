"""All examples on all releases, as the records say."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path

from gallery_claims.examples import Unreadable

from ..examples import FOLDER, find_scripts
from .changes import Change, StopChange, changes
from .differences import SAME, STOPS, state, worst_kind
from .history import History, find_records, is_plain, read_history
from .record import RECORDS, NotARecord, Versions, read_record
from .words_or_value import VALUE, WORDS


@dataclass(frozen=True)
class Matrix:
    """The histories of the examples, by name, in their reading order.

    ``versions`` are those of each release that is recorded, the oldest first.
    """

    versions: Mapping[str, Versions]
    histories: Mapping[str, History]

    @cached_property
    def releases(self) -> tuple[str, ...]:
        """All releases that are recorded."""
        return tuple(self.versions)

    @cached_property
    def current(self) -> dict[str, History]:
        """The examples that were recorded as they are now, on the newest release too."""
        return {name: one for name, one in self.histories.items() if self.knows(one)}

    @cached_property
    def chapters(self) -> dict[str, list[History]]:
        """The current examples by their folder."""
        found: dict[str, list[History]] = {}
        for name, history in self.current.items():
            found.setdefault(name.split("/")[0], []).append(history)
        return found

    def knows(self, history: History) -> bool:
        """Whether there is something to say of ``history``, and it agrees with its page."""
        return len(history.releases) > 1 and history.holds(self.releases[-1])

    @cached_property
    def changes(self) -> dict[str, dict[str, list[Change | StopChange]]]:
        """By release, and by the name of the example, what changed."""
        found: dict[str, dict[str, list[Change | StopChange]]] = {}
        for name, history in self.current.items():
            together = groupby(
                changes(history, self.releases), key=lambda one: one.release
            )
            for release, some in together:
                found.setdefault(release, {})[name] = list(some)
        return {one: found[one] for one in self.releases if one in found}

    def sorted_out(self) -> dict[str, list[str]]:
        """Return the names of the current examples, each under the worst it does.

        ``STOPS`` are those that stop early somewhere, but print the same names and
        values as far as they run.
        """
        found: dict[str, list[str]] = {SAME: [], WORDS: [], STOPS: [], VALUE: []}
        for name, history in self.current.items():
            states = {state(history, release) for release in history.releases}
            kind = worst_kind(history)
            found[STOPS if kind != VALUE and STOPS in states else kind].append(name)
        return found

    def new_values(self) -> NewValues:
        """Return the examples that begin to print another name or value, by when."""
        since = next((one for one in self.releases if not is_first(one)), "")
        found: dict[str, list[str]] = {"first": [], "step": [], "later": []}
        for release, examples in self.changes.items():
            when = "step" if release == since else "later"
            names = found["first" if is_first(release) else when]
            names += [
                name
                for name, some in examples.items()
                if name not in names and any(one.kind == VALUE for one in some)
            ]
        return NewValues(since, **found)


@dataclass(frozen=True)
class NewValues:
    """Names of examples: those of TensorFlow 1, of ``since``, and of later releases."""

    since: str
    first: list[str]
    step: list[str]
    later: list[str]


def is_first(release: str) -> bool:
    """Whether ``release`` is one of TensorFlow 1."""
    return release.startswith("1.")


def read_matrix(examples: Path = FOLDER, records: Path = RECORDS) -> Matrix:
    """Read the ``records`` beside the scripts in the folder ``examples``.

    Raises :exc:`.record.NotARecord`, also where there is none.
    """
    found = [read_record(path) for path in find_records(records)]
    if not found:
        raise NotARecord(f"{records.name}/: holds no record; run `make matrix`")
    histories = {}
    for script in find_scripts(examples):
        with suppress(Unreadable):  # the build says what is wrong with it
            histories[script.name] = read_history(script, found)
    versions = {one.release: one.versions for one in found if is_plain(one.release)}
    return Matrix(versions, histories)


def digest(records: Path = RECORDS) -> str:
    """Return what changes with any record, and with the code that reads them."""
    package = Path(__file__).parent
    files = [*find_records(records), *sorted(package.rglob("*.py"))]
    files += sorted(package.rglob("*.html"))
    found = hashlib.sha256()
    for path in files:
        found.update(f"{path.name}\n".encode())
        found.update(path.read_bytes())
    return found.hexdigest()
