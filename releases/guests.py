"""Run examples in the environment of a release, and collect what they did."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from subprocess import Popen

from .children import Children, own_environ
from .outcomes import Example
from .pythons import CannotRun
from .record import Recorded, Versions
from .results import recorded

GUEST = Path(__file__).with_name("guest.py")
CHARACTERS = 100_000


@dataclass(frozen=True)
class Run:
    """What ran, and what the examples did."""

    versions: Versions
    examples: Mapping[str, Recorded]


@dataclass(frozen=True)
class Guests:
    """Runs ``examples``, each for so many ``seconds`` at most, in the ``folder``.

    The folder is for this run alone: it gets a copy of the examples, so that an edit
    while they run changes nothing.
    """

    examples: Mapping[str, Example]
    folder: Path
    seconds: int
    children: Children
    guest: str = field(default_factory=partial(GUEST.read_text, encoding="utf-8"))

    def copy_examples(self) -> None:
        """Put the examples into the folder."""
        for name, example in self.examples.items():
            path = self._path(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(example.source, encoding="utf-8")

    def run(
        self,
        python: Path,
        names: Sequence[str],
        switches: Sequence[str],
        done: Callable[[], None],
    ) -> Run:
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
        with self.children.start(command, environ, home) as child:
            self._ask(child, names, switches)
            results = []
            for line in child.stdout:
                results.append(json.loads(line))
                if len(results) > 1:
                    done()
            if child.wait() or len(results) != len(names) + 1:
                raise CannotRun(_ended(child, len(results) - 1, len(names)))
        return self._read(*results)

    def _ask(self, child: Popen, names: Sequence[str], switches: Sequence[str]) -> None:
        task = {
            "examples": [(name, str(self._path(name))) for name in names],
            "switches": switches,
            "seconds": self.seconds,
            "characters": CHARACTERS,
        }
        try:
            child.stdin.write(json.dumps(task))
            child.stdin.close()
        except BrokenPipeError:
            pass  # it ended at once; how is found out when its output is read

    def _read(self, versions: dict, *results: dict) -> Run:
        folders = [*versions.pop("folders"), str(self.folder)]
        major, minor, _ = versions.pop("python").split(".", 2)
        return Run(
            Versions(f"{major}.{minor}", **versions),
            {
                result["example"]: recorded(
                    result, self.examples[result["example"]].code, folders
                )
                for result in results
            },
        )

    def _path(self, name: str) -> Path:
        return self.folder / "examples" / name


def _ended(child: Popen, done: int, examples: int) -> str:
    """Return how a guest ended that should not have."""
    child.stderr.seek(0)
    lines = child.stderr.read().strip().splitlines() or ["it says nothing"]
    how = lines[-1]
    if child.returncode < 0:
        how = f"crashed with {signal.Signals(-child.returncode).name}"
    if done < 0:
        return f"cannot import TensorFlow: {how}"
    return f"ended after {done} of {examples} examples: {how}"
