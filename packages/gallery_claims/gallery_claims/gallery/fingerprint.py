"""What a page depends on besides its script: Python, packages, settings."""

from __future__ import annotations

import hashlib
import platform
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

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


def fingerprint(gallery_conf: dict[str, Any]) -> str:
    """Return a digest that changes when any page could change with the same script.

    It takes in the Python, the version of every installed package, this extension's
    own code, the settings of Sphinx-Gallery that shape a page, and the code that
    these name.
    """
    parts = [platform.python_implementation(), platform.python_version()]
    parts += sorted(_installed())
    parts += [f"{name}={gallery_conf[name]!r}" for name in SETTINGS]
    parts.append(str(code_version()))
    parts += [_digest(path) for path in named_files(gallery_conf)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _installed() -> Iterator[str]:
    """Yield the head of every installed package's metadata: its name and version.

    :mod:`importlib.metadata` reads the whole of each file, and takes ten times as long.
    """
    for folder in dict.fromkeys(sys.path):
        for path in Path(folder or ".").glob("*.dist-info/METADATA"):
            with path.open(errors="replace") as file:
                yield file.read(200)


def named_files(gallery_conf: dict[str, Any]) -> list[Path]:
    """Return the files of the functions that settings name, as ``"package.name"``.

    What is in one package works together, so the whole folder of such a file counts.
    """
    found: set[Path] = set()
    for setting in ("image_scrapers", "reset_argv", "reset_modules"):
        value = gallery_conf[setting]
        for name in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(name, str) and "." in name:
                found.update(_files_of(name.rpartition(".")[0]))
    return sorted(found)


def _files_of(module: str) -> Iterator[Path]:
    """Yield the file of ``module``, or all files of the package that it is in."""
    top, *inner = module.split(".")
    spec = find_spec(top)
    if spec is None:
        return
    if spec.submodule_search_locations is None:
        yield Path(spec.origin or "")
    else:
        for place in spec.submodule_search_locations:
            path = Path(place, *inner)
            folder = path if path.is_dir() else path.parent
            if (folder / "__init__.py").is_file():
                yield from _whole(folder)
            elif path.with_suffix(".py").is_file():
                yield path.with_suffix(".py")


def _whole(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and path.parent.name != "__pycache__":
            yield path


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def code_version() -> int:
    """Return a number that changes with this extension's own code."""
    digest = hashlib.sha256()
    for module in sorted(Path(__file__).parents[1].rglob("*.py")):
        digest.update(module.read_bytes())
    return int.from_bytes(digest.digest()[:6], "big")
