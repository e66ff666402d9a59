"""Where everything is measured: a temporary folder, and an environment without noise."""

from __future__ import annotations

import compileall
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from . import project
from .command import Failed, Usage, run


@dataclass(frozen=True)
class Variant:
    """One way to do the work: Python's arguments, run one after the other in ``folder``.

    ``before`` is called with the folder before each round and is not measured.
    """

    name: str
    folder: Path
    commands: Sequence[Sequence[str]]
    before: Callable[[Path], None] = lambda folder: None
    may_fail: bool = False


class Workshop:
    """Makes copies of a reduced project as it was at the start, and runs variants."""

    def __init__(self, root: Path, place: Path, rounds: int) -> None:
        self.place = place
        self.rounds = rounds
        self.origin = project.reduce(project.copy(root, place / "origin"))
        self.examples = len(project.reading_order(self.origin))
        compileall.compile_dir(self.origin, quiet=2)
        self.environment = _environment(place)

    def copy(self, name: str) -> Path:
        """Return a new copy of the project; its modules are compiled already."""
        return project.copy(self.origin, self.place / name)

    def run(self, folder: Path, arguments: Sequence[str], **more: str) -> Usage:
        """Run Python in ``folder``, with ``more`` in its environment.

        Raises :exc:`~tools.bench.command.Failed`.
        """
        command = [sys.executable, *map(str, arguments)]
        return run(command, folder, {**self.environment, **more}, self.log)

    @property
    def log(self) -> Path:
        """The file with the output of the latest run."""
        return self.place / "log"

    def alternate(
        self, part: str, variants: Sequence[Variant], rounds: int | None = None
    ) -> dict[str, object]:
        """Run all ``variants`` in turn, ``rounds`` times; return every usage by name.

        Raises :exc:`~tools.bench.command.Failed`, but not for a variant that may fail.
        """
        rounds = rounds or self.rounds
        runs: dict[str, list] = {variant.name: [] for variant in variants}
        absent: dict[str, str] = {}
        for number in range(rounds):
            for variant in variants:
                if variant.name in absent:
                    continue
                print(f"{part} {number + 1}/{rounds}, {variant.name}: ", end="")
                try:
                    usage = self._measure(variant)
                except Failed as error:
                    if not variant.may_fail:
                        raise
                    absent[variant.name] = "did not run to its end"
                    print(f"failed\n{error}", flush=True)
                    continue
                runs[variant.name].append(asdict(usage))
                print(f"{usage.cpu:.2f} s, {usage.memory / 1e6:.0f} MB", flush=True)
        return {"rounds": rounds, "runs": runs, "absent": absent}

    def _measure(self, variant: Variant) -> Usage:
        variant.before(variant.folder)
        total = Usage(0.0, 0)
        for arguments in variant.commands:
            total += self.run(variant.folder, arguments)
        return total


def _environment(place: Path) -> dict[str, str]:
    """Return an environment in which nothing of the user's own is read."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "JUPYTER", "SPHINX", "TF_"))
    }
    environment["TF_CPP_MIN_LOG_LEVEL"] = "3"
    environment["IPYTHONDIR"] = str(place / "ipython")
    for kind in ("CONFIG_DIR", "DATA_DIR", "RUNTIME_DIR"):
        environment[f"JUPYTER_{kind}"] = str(place / "jupyter" / kind.lower())
    return environment
