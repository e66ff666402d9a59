"""The releases that can be run, and what is installed for each: one file a release."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from scopes_site.releases.record import age

PINS = Path(__file__).parents[2] / "releases/pins"
NEWEST = Path(__file__).parents[2] / "releases/newest"
_HEAD = re.compile(r"# ([a-z-]+) (.+)")


@dataclass(frozen=True)
class Pins:
    """What one release of TensorFlow runs with.

    ``python`` is a minor version; ``megabytes`` the disk that its environment takes;
    ``requirements`` a file for the installer; ``switches`` the functions of TensorFlow,
    and in capitals the environment variables, with each of which the release is
    recorded once more.  Pins that are not ``exact`` ask for the newest that there is.
    """

    release: str
    python: str
    megabytes: int
    requirements: Path
    switches: tuple[str, ...] = ()
    exact: bool = True

    @property
    def options(self) -> tuple[str, ...]:
        """What the installer is told besides: exact pins leave nothing to find out."""
        return ("--no-deps",) if self.exact else ()

    @property
    def digest(self) -> str:
        """What changes with the requirements or the Python, and with nothing else."""
        lines = self.requirements.read_text(encoding="utf-8").split("\n")
        pinned = sorted(line for line in lines if line and not line.startswith("#"))
        text = "\n".join([self.python, *pinned])
        return hashlib.sha256(text.encode()).hexdigest()[:16]


def read_pins(folder: Path = PINS) -> dict[str, Pins]:
    """Return what is pinned in ``folder``, by release, the oldest first."""
    files = sorted(folder.glob("*.txt"), key=lambda path: age(path.stem))
    return {path.stem: _read(path, exact=True) for path in files}


def read_newest(folder: Path = NEWEST) -> dict[str, Pins]:
    """Return what asks for the newest there is, by its name."""
    files = sorted(folder.glob("*.txt"))
    return {path.stem: _read(path, exact=False) for path in files}


def _read(path: Path, exact: bool) -> Pins:
    head = dict(_HEAD.findall(path.read_text(encoding="utf-8")))
    return Pins(
        path.stem,
        head["python"],
        int(head["megabytes"]),
        path,
        tuple(head.get("switches", "").split()),
        exact,
    )
