"""The command line: ``python -m gallery_claims build | check | accept``."""

from __future__ import annotations

import sys
from pathlib import Path

from . import publish

USAGE = """\
usage: python -m gallery_claims build [sphinx-build options] SOURCE OUT
         build a site aside, and publish it as OUT if it passed everything
"""


def main(arguments: list[str]) -> int:
    """Run one command; return its exit status."""
    command, *rest = arguments or [""]
    if command == "build" and len(rest) >= 2:
        *options, source, out = rest
        try:
            return publish.build(options, Path(source), Path(out))
        except publish.CannotBuild as error:
            print(error, file=sys.stderr)
            return 2
    print(USAGE, end="", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
