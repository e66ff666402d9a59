"""Build the site and print the CPU seconds that the comparison takes in it.

time_judge.py [options of sphinx-build] SOURCE OUT
"""

from __future__ import annotations

import sys
import time
from typing import Any
from unittest.mock import patch

from gallery_claims.pages.gate import Gate
from sphinx.cmd.build import main

judge = Gate.judge


def timed(gate: Gate, *arguments: Any) -> None:
    """Judge, and say how long it took."""
    before = time.process_time()
    judge(gate, *arguments)
    print(f"judge: {time.process_time() - before:.4f}")


if __name__ == "__main__":
    with patch.object(Gate, "judge", timed):
        sys.exit(main(sys.argv[1:]))
