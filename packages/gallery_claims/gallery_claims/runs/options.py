"""How the examples of a site are run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Limits:
    """What one example may use: seconds of time, characters of printed text."""

    seconds: int = 60
    characters: int = 100_000


@dataclass(frozen=True)
class Settings:
    """What ``conf.py`` says of the runs: which examples, with what, how far."""

    examples: tuple[Path, ...]
    preload: tuple[str, ...]
    capture_repr: tuple[str, ...]
    limits: Limits
    remedy: str
