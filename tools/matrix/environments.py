"""One environment for each release, made by uv and removed when the release is done."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .pins import Pins
from .programs import Programs, own_environ
from .progress import tell
from .pythons import CannotRun, find_python

_DRAWN = re.compile(r"[×╰─▶├│]")


@dataclass(frozen=True)
class Environments:
    """Makes environments in ``folder``, where ``uv`` also keeps what it downloaded."""

    folder: Path
    uv: str
    programs: Programs

    @contextmanager
    def environment(self, pins: Pins) -> Iterator[Path]:
        """Yield the Python of an environment with what ``pins`` asks for.

        Raises :exc:`CannotRun` where there can be none.
        """
        python = find_python(pins.python, self.uv, os.environ)
        self._check_disk(pins.megabytes)
        tell(pins.release, f"installing {pins.megabytes} MB")
        place = self.folder / f"{pins.release}-{pins.digest}"
        shutil.rmtree(place, ignore_errors=True)  # a run that was killed left it
        try:
            self._install(place, python, pins)
            yield place / "bin/python"
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def _check_disk(self, needed: int) -> None:
        free = shutil.disk_usage(self.folder).free // 10**6
        if free < needed:
            raise CannotRun(
                f"needs {needed} MB of disk, and {free} MB are free in "
                f"{self.folder}; make room there, or name another with MATRIX_CACHE"
            )

    def _install(self, place: Path, python: Path, pins: Pins) -> None:
        self._uv("venv", "--no-project", "--python", str(python), str(place))
        self._uv(
            *("pip", "install", "--python", str(place)),
            *pins.options,
            *("--requirement", str(pins.requirements.resolve())),
        )

    def _uv(self, *arguments: str) -> None:
        downloads = str(self.folder / "uv")  # beside them, so that it can be linked
        command = [self.uv, "--quiet", "--cache-dir", downloads, *arguments]
        with self.programs.start(command, own_environ(), self.folder) as uv:
            status, errors = uv.end()
        if status:
            raise CannotRun(f"cannot be installed: {_worded(errors)}")


def _worded(errors: str) -> str:
    """Return what uv says as one line."""
    text = " ".join(_DRAWN.sub(" ", errors).split())
    return f"{text[:400]} [...]" if len(text) > 400 else text or "uv says nothing"
