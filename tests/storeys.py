"""Which part of the project may know which: imports lead downwards alone."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SPHINX = {"docutils", "sphinx", "sphinx_gallery"}


@dataclass(frozen=True)
class Rooms:
    """The folders and modules of a package, floor by floor from the ground up.

    A room knows what is below its floor; the ground knows the standard library alone,
    and the ``adapters`` alone know Sphinx.
    """

    floors: tuple[str, ...]
    adapters: str

    def floor(self, room: str) -> int:
        """Return the number of a room's floor, from 0; the roof for one not drawn."""
        found = (n for n, names in enumerate(self.floors) if room in names.split())
        return next(found, len(self.floors))

    def shuts_out(self, room: str, library: str) -> bool:
        """Whether ``room`` must not know a library."""
        if self.floor(room) == 0:
            return library not in sys.stdlib_module_names
        return library in SPHINX and room not in self.adapters.split()


PACKAGES = {
    "gallery_claims": Rooms(
        (
            "claims places whole",
            "examples runs",
            "check publish site_conf",
            "accept gallery",
            "pages",
            "__init__ __main__",
        ),
        "examples publish site_conf gallery pages __init__ __main__",
    ),
    "scope_pictures": Rooms(
        (
            "model",
            "recording",
            "drawing readers",
            "notebook pages write",
            "__init__ __main__",
        ),
        "pages",
    ),
}


@dataclass(frozen=True)
class Import:
    """What a line of a file imports, or ``conf.py`` names for Sphinx to import."""

    path: Path
    line: int
    name: str

    @property
    def top(self) -> str:
        """The package that is imported."""
        return self.name.split(".")[0]


def faults(root: Path) -> Iterator[str]:
    """Yield every import that leads upwards in the project at ``root``."""
    packages = sorted(path.name for path in (root / "packages").iterdir())
    below = {*packages, "scopes_site"}
    storeys = {f"packages/{name}": {name} for name in packages}
    storeys |= {"examples": set(), "scopes_site": below, "conf.py": below}
    storeys |= {"tools": {*below, "tools"}}
    for name, known in storeys.items():
        for one in _imports(root / name, root):
            if one.top in {*below, "tools", "tests"} - known:
                yield _says(root, one, name)
    for name, rooms in PACKAGES.items():
        folder = root / "packages" / name
        for one in _imports(folder / name, folder):
            room = one.path.relative_to(folder / name).with_suffix("").parts[0]
            if _leads_up(rooms, room, one, name):
                yield _says(root, one, f"{name}'s {room}")


def undrawn(root: Path) -> Iterator[str]:
    """Yield every room of a package that stands on no floor."""
    for folder in sorted((root / "packages").iterdir()):
        rooms = PACKAGES.get(folder.name, Rooms((), ""))
        for path in sorted((folder / folder.name).iterdir()):
            is_room = path.suffix == ".py" or (path / "__init__.py").exists()
            if is_room and rooms.floor(path.stem) == len(rooms.floors):
                yield f"{path.relative_to(root).as_posix()}: stands on no floor"


def doubles(root: Path) -> Iterator[str]:
    """Yield every class outside the tests whose name another has already."""
    first: dict[str, str] = {}
    for folder in ("packages", "scopes_site", "tools"):
        for path, node in _nodes(root / folder):
            name = path.relative_to(root).as_posix()
            if isinstance(node, ast.ClassDef) and not re.search(
                "/(tests|build)/", name
            ):
                place = f"{name}:{node.lineno}"
                if node.name in first:
                    yield f"{place}: class {node.name} is in {first[node.name]} too"
                first.setdefault(node.name, place)


def _leads_up(rooms: Rooms, room: str, one: Import, package: str) -> bool:
    if one.top != package:
        return rooms.shuts_out(room, one.top)
    other = [*one.name.split("."), "__init__"][1]
    return other != room and rooms.floor(other) >= rooms.floor(room)


def _imports(place: Path, base: Path) -> Iterator[Import]:
    """Yield what the files at ``place`` import, from the folder ``base``."""
    for path, node in _nodes(place):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            folder = path.relative_to(base).parts[: -node.level or None]
            above = [*(folder if node.level else []), *filter(None, [node.module])]
            names = [".".join([*above, alias.name]) for alias in node.names]
        elif isinstance(node, ast.Constant) and path.name == "conf.py":
            names = re.findall(r"^\w+(?:\.\w+)+$", str(node.value))
        else:
            continue
        yield from (Import(path, node.lineno, name) for name in names)


def _nodes(place: Path) -> Iterator[tuple[Path, ast.AST]]:
    for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
        yield from ((path, node) for node in ast.walk(ast.parse(path.read_text())))


def _says(root: Path, one: Import, who: str) -> str:
    path = one.path.relative_to(root).as_posix()
    return f"{path}:{one.line}: imports {one.name}, which {who} must not know"
