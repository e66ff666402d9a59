"""Runs: many things in one scope whose names differ by a number, such as layers."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain

from .model import Model, parent, prefixes

LONGEST = 20
BETWEEN = " … "  # no name that TensorFlow makes holds a space


def without_number(name: str) -> str:
    """Return what the names of a run have in common: ``w`` and ``w_1`` are of one."""
    return re.sub("[0-9]+", "#", re.sub("_[0-9]+$", "", name))


def anything(_: str) -> str:
    """Put all names into one run."""
    return ""


def find_runs(model: Model, like: Callable[[str], str]) -> dict[str, str]:
    """Return the run of each scope and each node that is in one.

    A run is of more than ``LONGEST`` scopes, variables or operations in one scope.
    """
    kinds = {node.name: node.kind for node in model.nodes}
    kinds.update((scope.name, "scope") for scope in model.scopes)
    groups: dict[tuple[str | None, str, str], list[str]] = {}
    for name, kind in kinds.items():
        above, leaf = parent(name), name.rpartition("/")[2]
        groups.setdefault((above, kind, like(leaf)), []).append(leaf)
    runs = {}
    for (above, *_), leaves in groups.items():
        if len(leaves) > LONGEST:
            ends = f"{min(leaves, key=_order)}{BETWEEN}{max(leaves, key=_order)}"
            for leaf in leaves:
                runs[_join(above, leaf)] = _join(above, ends)
    return runs


def fold_runs(model: Model, like: Callable[[str], str]) -> dict[str, str]:
    """Return the place of each node: its outermost run, or its own name."""
    runs = find_runs(model, like)
    return {
        node.name: next(
            (
                runs[part]
                for part in chain(prefixes(node.name), [node.name])
                if part in runs
            ),
            node.name,
        )
        for node in model.nodes
    }


def first_of_run(name: str) -> str:
    """Return the first member of a run; any other name as it is."""
    return name.split(BETWEEN)[0]


def _order(leaf: str) -> tuple[str, list[tuple[int, str]], str]:
    """Order by number, not by digit."""
    numbers = [digits.lstrip("0") for digits in re.findall("[0-9]+", leaf)]
    return without_number(leaf), [(len(digits), digits) for digits in numbers], leaf


def _join(above: str | None, leaf: str) -> str:
    return leaf if above is None else f"{above}/{leaf}"
