"""What a page depends on besides its script: Python, packages, settings."""

from __future__ import annotations

import hashlib
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

SETTINGS = (
    "capture_repr",
    "filename_pattern",
    "ignore_repr_types",
    "image_scrapers",
    "line_numbers",
    "min_reported_time",
    "notebook_extensions",
    "plot_gallery",
    "remove_config_comments",
    "reset_argv",
    "reset_modules",
    "show_memory",
    "show_signature",
)


def fingerprint(gallery_conf: dict) -> str:
    """Return a digest that changes when any page could change with the same script.

    It takes in the Python, the version of every installed package, this extension's
    own code, and the settings of Sphinx-Gallery that shape a page.
    """
    parts = [platform.python_implementation(), platform.python_version()]
    parts += sorted(_installed())
    parts += [f"{name}={gallery_conf[name]!r}" for name in SETTINGS]
    parts.append(str(code_version()))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _installed() -> Iterator[str]:
    """Yield the head of every installed package's metadata: its name and version.

    :mod:`importlib.metadata` reads the whole of each file, and takes ten times as long.
    """
    for folder in dict.fromkeys(sys.path):
        for path in Path(folder or ".").glob("*.dist-info/METADATA"):
            with path.open(errors="replace") as file:
                yield file.read(200)


def code_version() -> int:
    """Return a number that changes with this extension's own code."""
    digest = hashlib.sha256()
    for module in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(module.read_bytes())
    return int.from_bytes(digest.digest()[:6], "big")
