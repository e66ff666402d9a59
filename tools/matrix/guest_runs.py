"""Run examples in the environment of a release, and collect what they did."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from scopes_site.examples import Script
from scopes_site.releases.record import Recorded, Versions

from .canonical import recorded
from .programs import Programs, own_environ
from .pythons import CannotRun

GUEST = Path(__file__).with_name("guest.py")
CHARACTERS = 100_000


@dataclass(frozen=True)
class Results:
    """What ran, and what each example did, by its path below ``examples/``."""

    versions: Versions
    examples: Mapping[str, Recorded]


@dataclass(frozen=True)
class Guests:
    """Runs ``scripts``, each for so many ``seconds`` at most, in the ``folder``.

    The folder is for this run alone: it gets a copy of them, so that an edit while
    they run changes nothing.
    """

    scripts: Mapping[str, Script]
    folder: Path
    seconds: int
    programs: Programs
    guest: str = field(default_factory=partial(GUEST.read_text, encoding="utf-8"))

    def copy_scripts(self) -> None:
        """Put the examples into the folder."""
        for name, script in self.scripts.items():
            path = self._path(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(script.example.text, encoding="utf-8")

    def run(
        self,
        python: Path,
        names: Sequence[str],
        switches: Sequence[str],
        done: Callable[[], None],
    ) -> Results:
        """Run the named examples with ``python``; call ``done`` after each.

        Raises :exc:`CannotRun` where they cannot be run to the last of them.
        """
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        environ = own_environ(
            HOME=str(home),
            PYTHONHASHSEED="0",
            TF_CPP_MIN_LOG_LEVEL="3",
            OPENBLAS_NUM_THREADS="1",
        )
        command = [str(python), "-c", self.guest]
        task = self._task(names, switches)
        with self.programs.start(command, environ, home, task) as guest:
            lines = []
            for line in guest.output:
                lines.append(line)
                if len(lines) > 1:
                    done()
            status, errors = guest.end()
        if status or len(lines) != len(names) + 1:
            raise CannotRun(_ended(status, errors, len(lines) - 1, len(names)))
        return self._read(*map(json.loads, lines))

    def _task(self, names: Sequence[str], switches: Sequence[str]) -> str:
        return json.dumps(
            {
                "examples": [(name, str(self._path(name))) for name in names],
                "switches": switches,
                "seconds": self.seconds,
                "characters": CHARACTERS,
            }
        )

    def _read(self, versions: dict, *results: dict) -> Results:
        folders = [*versions.pop("folders"), str(self.folder)]
        major, minor, _ = versions.pop("python").split(".", 2)
        return Results(
            Versions(f"{major}.{minor}", **versions),
            {
                result["example"]: recorded(
                    result, self.scripts[result["example"]].code, folders
                )
                for result in results
            },
        )

    def _path(self, name: str) -> Path:
        return self.folder / "examples" / name


def _ended(status: int, errors: str, done: int, examples: int) -> str:
    """Return how a guest ended that should not have."""
    how = (errors.strip().splitlines() or ["it says nothing"])[-1]
    if status < 0:
        how = f"crashed with {signal.Signals(-status).name}"
    if done < 0:
        return f"cannot import TensorFlow: {how}"
    return f"ended after {done} of {examples} examples: {how}"
