"""Build the site and print the CPU seconds that the comparison takes in it.

time_judge.py [options of sphinx-build] SOURCE OUT
"""

import sys
import time

from sphinx.cmd.build import main

from gallery_claims.gate import Gate

judge = Gate.judge


def timed(gate: Gate, *arguments: object) -> None:
    """Judge, and say how long it took."""
    before = time.process_time()
    judge(gate, *arguments)
    print(f"judge: {time.process_time() - before}")


if __name__ == "__main__":
    Gate.judge = timed
    sys.exit(main(sys.argv[1:]))
