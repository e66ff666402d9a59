"""The command line: ``python -m tools.matrix [RELEASE...]``."""

from __future__ import annotations

import argparse
import fcntl
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from gallery_claims.claims.wording import shown_path
from gallery_claims.examples import read_examples

from scopes_site.examples import FOLDER, Script, find_scripts
from scopes_site.releases.record import RECORDS

from .choice import Choice, choose
from .early_warning import warn
from .environments import Environments
from .guest_runs import Guests
from .pins import NEWEST, PINS, read_newest, read_pins
from .plan import make_plan
from .programs import Programs
from .progress import tell
from .runner import Runner


def main(arguments: Sequence[str]) -> int:
    """Run what the arguments name; return the exit status.

    0: all is recorded, and nothing would drift; 1: something is not, or would;
    2: nothing could be run.
    """
    options = _parser().parse_args(arguments)
    choice = choose(
        options.releases, read_pins(options.pins), read_newest(options.newest)
    )
    uv = _find_uv()
    if uv is None:
        print(
            "uv: not found; install what requirements-matrix.txt names", file=sys.stderr
        )
        return 2
    scripts = _find_scripts(options.examples)
    if scripts is None:
        return 2
    for name, problem in choice.unknown:
        tell(name, problem)
    with _locked(options.cache) as lock, tempfile.TemporaryDirectory() as folder:
        programs = Programs(lock)
        guests = Guests(scripts, Path(folder), options.seconds, programs)
        environments = Environments(options.cache.resolve(), uv, programs)
        try:
            recorded = _run(choice, guests, environments, options.records)
        except KeyboardInterrupt:
            print("stopped; the same command goes on from here", file=sys.stderr)
            return 130
    return int(not recorded or bool(choice.unknown))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.matrix",
        description="Run the examples on releases of TensorFlow, and record what "
        "they print.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("releases", nargs="*", metavar="RELEASE", help="such as 1.15; none for all")
    add("--examples", type=Path, default=FOLDER)
    add("--pins", type=Path, default=PINS, help="what is installed for each release")
    add("--newest", type=Path, default=NEWEST, help="what is not pinned")
    add("--records", type=Path, default=RECORDS)
    add("--seconds", type=int, default=60, help="that an example may take")
    cache = os.environ.get("MATRIX_CACHE") or "_build/matrix"
    add("--cache", type=Path, default=Path(cache), help="or MATRIX_CACHE")
    return parser


def _find_uv() -> str | None:
    try:
        from uv import find_uv_bin
    except ImportError:
        return shutil.which("uv")
    return find_uv_bin()


def _find_scripts(folder: Path) -> dict[str, Script] | None:
    """Return the examples by their paths in the folder; say what is wrong with them."""
    scripts = {script.file: script for script in find_scripts(folder)}
    _, wrong = read_examples(script.path for script in scripts.values())
    for path, error in wrong.items():
        place = f"{shown_path(path)}:{error.line}"
        print(f"{place}: ERROR: {error.reason}", file=sys.stderr)
    return None if wrong else scripts


@contextmanager
def _locked(cache: Path) -> Iterator[int]:
    """Hold the lock of the cache, once whatever another run started has ended."""
    cache.mkdir(parents=True, exist_ok=True)
    with open(cache / "lock", "w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print(f"waiting for another run in {cache} to end", flush=True)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file.fileno()


def _run(
    choice: Choice, guests: Guests, environments: Environments, records: Path
) -> bool:
    """Record what is pinned, and warn of what is newest; return whether all is well."""
    begun = time.monotonic()
    guests.copy_scripts()
    plans = [
        make_plan(pins, switches, guests.scripts, records)
        for pins, switches in choice.pinned
    ]
    recorded = Runner(guests, environments, records).record(plans)
    warned = [warn(pins, environments, guests) for pins in choice.newest]
    if choice.newest or any(plan.missing for plan in plans):
        print(f"took {(time.monotonic() - begun) / 60:.0f} min")
    return recorded and all(warned)


def _stop(number: int, frame: object) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    for number in (signal.SIGINT, signal.SIGTERM):  # also where it was ignored
        signal.signal(number, _stop)
    sys.exit(main(sys.argv[1:]))
