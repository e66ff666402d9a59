"""One environment for each release, made by uv and kept within a limit of disk."""

from __future__ import annotations

import os
import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .children import Children, own_environ
from .pins import Pins
from .progress import tell
from .pythons import CannotRun, find_python

GROWTH = 1.2  # Python writes byte code beside what was installed
_DRAWN = re.compile(r"[×╰─▶├│]")


class Environments:
    """The environments in ``folder``, which may take so many ``megabytes`` together.

    Those that were used least recently give way.  ``most`` is the most disk in
    megabytes that was taken.
    """

    def __init__(
        self,
        folder: Path,
        megabytes: int,
        uv: str,
        children: Children,
    ) -> None:
        self.folder = folder.resolve()
        self.megabytes = megabytes
        self.uv = uv
        self.children = children
        self.most = 0
        self._in_use: dict[Path, int] = {}
        self._changed = threading.Condition()
        folder.mkdir(parents=True, exist_ok=True)
        for place in folder.iterdir():
            if not _marker(place).exists():
                shutil.rmtree(place)  # it was not finished

    @contextmanager
    def environment(self, pins: Pins) -> Iterator[Path]:
        """Yield the Python of an environment with what ``pins`` asks for.

        Raises :exc:`CannotRun` where there can be none.
        """
        python = find_python(pins.python, self.uv, os.environ)
        place = self.folder / f"{pins.release}-{pins.digest}"
        self._enter(place, round(pins.megabytes * GROWTH))
        try:
            if not _marker(place).exists():
                tell(pins.release, f"installing {pins.megabytes} MB")
                self._install(place, python, pins)
            yield place / "bin/python"
        finally:
            self._leave(place, pins)

    def _enter(self, place: Path, needed: int) -> None:
        """Take ``place`` into use, as soon as there is room for it."""
        if needed > self.megabytes:
            raise CannotRun(
                f"needs {needed} MB of disk, and the limit is {self.megabytes} MB; "
                "allow more GB with MATRIX_GB"
            )
        with self._changed:
            while not self._make_room(place, needed):
                self._changed.wait()
            free = shutil.disk_usage(self.folder).free // 10**6
            if free < needed and not _marker(place).exists():
                raise CannotRun(
                    f"needs {needed} MB of disk, and {free} MB are free in "
                    f"{self.folder}; make room there, or name another with MATRIX_CACHE"
                )
            self._in_use[place] = needed

    def _make_room(self, place: Path, needed: int) -> bool:
        """Remove what is not in use until ``needed`` is within the limit."""
        idle = sorted(
            set(self.folder.iterdir()) - {place, *self._in_use},
            key=lambda one: _marker(one).stat().st_mtime,
        )
        sizes = {one: int(_marker(one).read_text()) for one in idle}
        taken = sum(self._in_use.values()) + sum(sizes.values())
        for one in idle:
            if taken + needed <= self.megabytes:
                break
            shutil.rmtree(one)
            taken -= sizes[one]
        return taken + needed <= self.megabytes

    def _install(self, place: Path, python: Path, pins: Pins) -> None:
        shutil.rmtree(place, ignore_errors=True)
        downloads = place / "downloads"
        self._uv("venv", "--no-project", "--python", str(python), str(place))
        self._uv(
            *("pip", "install", "--python", str(place), "--cache-dir", str(downloads)),
            *pins.options,
            *("--requirement", str(pins.requirements.resolve())),
        )
        shutil.rmtree(downloads)
        _marker(place).write_text(str(_size(place)))

    def _uv(self, *arguments: str) -> None:
        command = [self.uv, "--quiet", *arguments]
        with self.children.start(command, own_environ(), self.folder) as child:
            if child.wait():
                child.stderr.seek(0)
                reason = _worded(child.stderr.read())
                raise CannotRun(f"cannot be installed: {reason}")

    def _leave(self, place: Path, pins: Pins) -> None:
        """Give ``place`` free, with its size now; remove it if it is unfinished."""
        with self._changed:
            marker = _marker(place)
            if marker.exists() and pins.exact:
                marker.write_text(str(_size(place)))
            else:
                shutil.rmtree(place, ignore_errors=True)
            self.most = max(self.most, sum(map(_size, self.folder.iterdir())))
            del self._in_use[place]
            self._changed.notify_all()


def _marker(place: Path) -> Path:
    """Return the file that a finished environment has: its size in megabytes."""
    return place / "megabytes"


def _size(folder: Path) -> int:
    """Return how many megabytes the files in ``folder`` take, each counted once.

    Files may vanish meanwhile, as an installer's do.
    """
    blocks = {}
    for root, _, names in os.walk(folder):
        for name in names:
            with suppress(FileNotFoundError):
                status = os.lstat(os.path.join(root, name))
                blocks[status.st_ino] = status.st_blocks
    return sum(blocks.values()) * 512 // 10**6


def _worded(errors: str) -> str:
    """Return what uv says as one line."""
    text = " ".join(_DRAWN.sub(" ", errors).split())
    return f"{text[:400]} [...]" if len(text) > 400 else text or "uv says nothing"
