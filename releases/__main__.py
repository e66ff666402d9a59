"""The command line: ``python -m releases [RELEASE...]``."""

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

from gallery_claims.examples import Unreadable
from gallery_claims.report import shown_path

from .children import Children
from .choice import Choice, choose
from .environments import Environments
from .guests import Guests
from .matrix import Matrix
from .outcomes import Example
from .pins import NEWEST, PINS, read_newest, read_pins
from .plan import make_plan
from .progress import tell
from .record import RECORDS
from .warning import warn


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
    examples = _read_examples(options.examples)
    if examples is None:
        return 2
    for name, problem in choice.unknown:
        tell(name, problem)
    with _locked(options.cache) as lock, tempfile.TemporaryDirectory() as folder:
        children = Children(lock)
        guests = Guests(examples, Path(folder), options.seconds, children)
        environments = Environments(
            options.cache / "environments", int(options.gb * 1000), uv, children
        )
        try:
            recorded = _run(choice, guests, environments, options.records)
        except KeyboardInterrupt:
            print("stopped; the same command goes on from here", file=sys.stderr)
            return 130
    return int(not recorded or bool(choice.unknown))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m releases",
        description="Run the examples on releases of TensorFlow, and record what "
        "they print.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = parser.add_argument
    add("releases", nargs="*", metavar="RELEASE", help="such as 1.15; none for all")
    add("--examples", type=Path, default=Path("examples"))
    add("--pins", type=Path, default=PINS, help="what is installed for each release")
    add("--newest", type=Path, default=NEWEST, help="what is not pinned")
    add("--records", type=Path, default=RECORDS)
    add("--seconds", type=int, default=60, help="that an example may take")
    cache = os.environ.get("MATRIX_CACHE") or "_build/matrix"
    add("--cache", type=Path, default=Path(cache), help="or MATRIX_CACHE")
    gb = os.environ.get("MATRIX_GB") or "6"
    add("--gb", type=float, default=float(gb), help="limit of the cache, or MATRIX_GB")
    return parser


def _find_uv() -> str | None:
    try:
        from uv import find_uv_bin
    except ImportError:
        return shutil.which("uv")
    return find_uv_bin()


def _read_examples(folder: Path) -> dict[str, Example] | None:
    """Return the examples by their paths in the folder; say what is wrong with them."""
    examples = {}
    wrong = False
    for path in sorted(folder.resolve().rglob("*.py")):
        try:
            examples[path.relative_to(folder.resolve()).as_posix()] = Example(path)
        except Unreadable as error:
            place = f"{shown_path(path)}:{error.line}"
            print(f"{place}: ERROR: {error.reason}", file=sys.stderr)
            wrong = True
    return None if wrong else examples


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
    guests.copy_examples()
    plans = [
        make_plan(pins, switches, guests.examples, records)
        for pins, switches in choice.pinned
    ]
    recorded = Matrix(guests, environments, records).record(plans)
    warned = [warn(pins, environments, guests) for pins in choice.newest]
    if choice.newest or any(plan.missing for plan in plans):
        minutes, most = (time.monotonic() - begun) / 60, environments.most / 1000
        print(f"took {minutes:.0f} min, and {most:.1f} GB of disk at most")
    return recorded and all(warned)


def _stop(number: int, frame: object) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    for number in (signal.SIGINT, signal.SIGTERM):  # also where it was ignored
        signal.signal(number, _stop)
    sys.exit(main(sys.argv[1:]))
