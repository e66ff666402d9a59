"""A checker that is wrong in one place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mutant:
    """A change of one place in one module."""

    module: str
    old: str
    new: str
