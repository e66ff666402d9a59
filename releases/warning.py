"""Run the examples on a TensorFlow that is to come, and say which claims would drift."""

from __future__ import annotations

from itertools import count

from gallery_claims.report import shown_path

from .environments import Environments
from .guests import Guests, Run
from .pins import Pins
from .progress import Progress, tell
from .pythons import CannotRun


def warn(pins: Pins, environments: Environments, guests: Guests) -> bool:
    """Run the newest that ``pins`` asks for; print every drift.

    Returns whether it ran and there is none.
    """
    name, names = pins.release, sorted(guests.examples)
    progress, number = Progress({name: 1}), count(1)

    def done() -> None:
        progress.examples(name, next(number), len(names))

    try:
        with environments.environment(pins) as python:
            run = guests.run(python, names, (), done)
    except CannotRun as error:
        tell(name, f"not run: {error}")
        return False
    drifted = _report(run, guests)
    versions = run.versions
    tell(
        name,
        f"{drifted} of {len(names)} examples would drift on TensorFlow "
        f"{versions.tensorflow}, Keras {versions.keras}, NumPy {versions.numpy}, "
        f"Python {versions.python}",
    )
    return not drifted


def _report(run: Run, guests: Guests) -> int:
    """Print every drift as a build would; return how many examples have any."""
    drifted = 0
    for name, example in sorted(guests.examples.items()):
        problems = example.drifts(run.examples[name])
        drifted += bool(problems)
        for problem in problems:
            place = f"{shown_path(example.path)}:{problem.line}"
            print(f"{place}: {problem.message}", flush=True)
    return drifted
