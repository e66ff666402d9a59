"""The command line: ``python -m tools.bench [--rounds N] [--parts PART,...]``."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from . import parts, peers, results, table
from .command import Failed
from .workshop import Workshop

PARTS = {
    "cold": parts.cold,
    "nochange": parts.nochange,
    "edit": parts.edit,
    "compare": parts.compare,
    "linear": parts.linear,
    "peers": peers.peers,
}
ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "_build" / "bench" / "results.json"
TABLE = ROOT / "docs" / "speed-table.md"


def main(arguments: list[str]) -> int:
    """Measure the named parts, or all; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench")
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
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


def measure(names: list[str], rounds: int) -> None:
    """Measure the named parts and write the table once all are there.

    Raises :exc:`~tools.bench.command.Failed`.
    """
    versions = results.versions()
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        shop = Workshop(ROOT, Path(place).resolve(), rounds)
        done = results.read(RESULTS, versions, shop.examples)
        for name in names:
            began = time.monotonic()
            done[name] = PARTS[name](shop)
            results.write(RESULTS, versions, shop.examples, done)
            print(f"{name}: took {time.monotonic() - began:.0f} s", flush=True)
    missing = [name for name in PARTS if name not in done]
    if missing:
        print(f"no table yet; not measured: {', '.join(missing)}")
        return
    TABLE.write_text(table.page(versions, shop.examples, done))
    print(TABLE.read_text())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
