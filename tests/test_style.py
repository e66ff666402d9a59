"""The formatter and the linter with their defaults, and the types."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("options", [("check",), ("format", "--check")], ids=str)
def test_nothing_is_left_to_mend(options):
    command = [sys.executable, "-m", "ruff", *options, "--quiet", "."]
    result = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (0, "", "") == (result.returncode, result.stdout, result.stderr)


def test_the_types_agree():
    command = [sys.executable, "-m", "mypy"]
    result = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert 0 == result.returncode, result.stdout
