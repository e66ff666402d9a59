"""The command line: ``python -m tools.bench [--rounds N] [--parts PART,...]``."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from . import parts, table
from .command import Failed
from .workshop import Runs, Workshop

PARTS = {
    "cold": parts.cold,
    "nochange": parts.nochange,
    "edit": parts.edit,
    "compare": parts.compare,
    "growth": parts.growth,
}
ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "_build/bench/results.json"


def main(arguments: Sequence[str]) -> int:
    """Measure the named parts, or all; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench")
    parser.add_argument("--rounds", type=int, default=3, metavar="N")
    parser.add_argument("--parts", default=",".join(PARTS), help="default: %(default)s")
    parsed = parser.parse_args(arguments)
    names = parsed.parts.split(",")
    if parsed.rounds < 1 or set(names) - set(PARTS):
        parser.error(f"rounds are 1 or more; parts are {', '.join(PARTS)}")
    try:
        measure(names, parsed.rounds)
    except Failed as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


def measure(names: Sequence[str], rounds: int) -> None:
    """Measure the named parts, print their ratios, and keep what was measured.

    Raises :exc:`~tools.bench.command.Failed`.
    """
    measured = {}
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        shop = Workshop(ROOT, Path(place).resolve(), rounds)
        for name in names:
            began = time.monotonic()
            measured[name] = PARTS[name](shop)
            print(f"{name}: took {time.monotonic() - began:.0f} s", flush=True)
            keep(measured)
    print(table.text(measured, shop.examples, rounds))


def keep(measured: dict[str, Runs]) -> None:
    """Write every usage of every part as JSON."""
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(measured, default=asdict, indent=1))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
