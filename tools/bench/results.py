"""The results of all parts, kept in a file so that each can be measured again alone."""

from __future__ import annotations

import json
import platform
import statistics
from importlib import metadata
from pathlib import Path

PACKAGES = ("tensorflow", "sphinx", "sphinx-gallery", "furo")


def versions() -> dict[str, str]:
    """Return the versions that the results depend on."""
    python = {"Python": platform.python_version()}
    return python | {name: metadata.version(name) for name in PACKAGES}


def read(path: Path, versions: dict[str, str], examples: int) -> dict[str, dict]:
    """Return the parts stored at ``path``, if they are of these versions and examples."""
    try:
        stored = json.loads(path.read_text())
    except (OSError, ValueError):
        return {}
    same = stored["versions"] == versions and stored["examples"] == examples
    return stored["parts"] if same else {}


def write(
    path: Path, versions: dict[str, str], examples: int, parts: dict[str, dict]
) -> None:
    """Store the parts at ``path``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    stored = {"versions": versions, "examples": examples, "parts": parts}
    path.write_text(json.dumps(stored, indent=1))


def median(part: dict, variant: str, kind: str = "cpu") -> float:
    """Return the median over the rounds: CPU seconds, or bytes of ``memory``."""
    return statistics.median(usage[kind] for usage in part["runs"][variant])
