"""Where everything is measured: a temporary folder, and an environment without noise."""

from __future__ import annotations

import compileall
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import project
from .command import Usage, run

Runs = dict[str, list[Usage]]  # what each variant of a part used in each round


@dataclass(frozen=True)
class Variant:
    """One way to do the work: Python's arguments, in ``folder``.

    ``before`` is called with the folder before each round and is not measured.
    """

    name: str
    folder: Path
    command: Sequence[str]
    before: Callable[[Path], None] = lambda folder: None


class Workshop:
    """Makes copies of a reduced project as it was at the start, and runs variants."""

    def __init__(self, root: Path, place: Path, rounds: int) -> None:
        self.place = place
        self.rounds = rounds
        self.origin = project.reduce(project.copy(root, place / "origin"))
        self.examples = len(project.scripts(self.origin))
        compileall.compile_dir(self.origin, quiet=2)

    def copy(self, name: str) -> Path:
        """Return a new copy of the project; its modules are compiled already."""
        return project.copy(self.origin, self.place / name)

    def run(self, folder: Path, arguments: Sequence[str]) -> Usage:
        """Run Python in ``folder``, with the packages that are there.

        Raises :exc:`~tools.bench.command.Failed`.
        """
        return run([sys.executable, *arguments], folder, _environment(folder), self.log)

    @property
    def log(self) -> Path:
        """The file with the output of the latest run."""
        return self.place / "log"

    def alternate(self, part: str, variants: Sequence[Variant]) -> Runs:
        """Run all ``variants`` in turn, in each round; return every usage by name.

        Raises :exc:`~tools.bench.command.Failed`.
        """
        runs: Runs = {variant.name: [] for variant in variants}
        for number in range(self.rounds):
            for variant in variants:
                print(f"{part} {number + 1}/{self.rounds}, {variant.name}: ", end="")
                variant.before(variant.folder)
                usage = self.run(variant.folder, variant.command)
                runs[variant.name].append(usage)
                print(f"{usage.cpu:.2f} s, {usage.memory / 1e6:.0f} MB", flush=True)
        return runs


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment in which nothing of the user's own is read."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "SPHINX", "TF_"))
    }
    packages = sorted(map(str, (folder / "packages").iterdir()))
    environment["PYTHONPATH"] = os.pathsep.join(packages)
    environment["TF_CPP_MIN_LOG_LEVEL"] = "3"
    return environment
