"""Run the examples on a TensorFlow that is to come, and say which claims would drift."""

from __future__ import annotations

from gallery_claims.claims.wording import shown_path

from scopes_site.releases.behaviour import drifts

from .environments import Environments
from .guest_runs import Guests, Results
from .pins import Pins
from .progress import Progress, tell
from .pythons import CannotRun


def warn(pins: Pins, environments: Environments, guests: Guests) -> bool:
    """Run the newest that ``pins`` asks for; print every drift.

    Returns whether it ran and there is none.
    """
    name, names = pins.release, sorted(guests.scripts)
    done = Progress({name: 1}).each(name, len(names))
    try:
        with environments.environment(pins) as python:
            results = guests.run(python, names, (), done)
    except CannotRun as error:
        tell(name, f"not run: {error}")
        return False
    drifted = _report(results, guests)
    versions = results.versions
    tell(
        name,
        f"{drifted} of {len(names)} examples would drift on TensorFlow "
        f"{versions.tensorflow}, Keras {versions.keras}, NumPy {versions.numpy}, "
        f"Python {versions.python}",
    )
    return not drifted


def _report(results: Results, guests: Guests) -> int:
    """Print every drift as a build would; return how many examples have any."""
    drifted = 0
    for name, script in sorted(guests.scripts.items()):
        problems = drifts(script, results.examples[name])
        drifted += bool(problems)
        for problem in problems:
            place = f"{shown_path(script.path)}:{problem.line}"
            print(f"{place}: {problem.message}", flush=True)
    return drifted
