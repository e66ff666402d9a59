"""Choose what of a graph is drawn, and say what is not."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from .fold import MOST_NODES, Folded, focus, fold, fold_to_fit, inside
from .model import Model
from .runs import LONGEST, first_of_run


class NoSuchScope(Exception):
    """The graph has no such scope; the message is one line."""


@dataclass(frozen=True)
class Selected:
    """What is drawn, and a note on what it stands for."""

    model: Model
    note: str


def select(model: Model, scope: str = "", depth: int | None = None) -> Selected:
    """Return what of ``model`` is drawn: ``scope`` alone, with ``depth`` levels of boxes.

    Without a depth, as many as can be read.
    """
    scope = scope.strip("/")
    if scope:
        _check(model, scope)
        model = focus(model, scope)
    if depth is None:
        folded = fold_to_fit(model, scope)
    else:
        folded = Folded(fold(model, depth, scope), depth)
    return Selected(folded.model, _note(model, folded, scope))


def _check(model: Model, scope: str) -> None:
    names = [one.name for one in model.scopes]
    if scope not in names:
        near = difflib.get_close_matches(scope, names, 3) or names[:3]
        hint = f"; the nearest are {', '.join(near)}" if near else ""
        raise NoSuchScope(f"--scope {scope}: the graph has no such scope{hint}")


def _note(model: Model, folded: Folded, scope: str) -> str:
    """Say how much is drawn, what is folded, and how to see what is folded."""
    held = sum(node.holds for node in model.nodes)
    drawn = len(folded.model.nodes)
    note = f"{_number(held, 'operation')}, drawn as {_number(drawn, 'node')}"
    closed = [
        node
        for node in folded.model.nodes
        if node.kind == "folded" and inside(node.name, scope)
    ]
    if drawn > MOST_NODES:
        note += "; so many take long to lay out: choose a smaller --depth, or a --scope"
    if folded.runs:
        note += f"; runs of more than {LONGEST} are folded"
    if folded.depth is not None and closed:
        note += f"; scopes deeper than {folded.depth} are folded"
    if not closed:
        return note
    largest = max(closed, key=lambda node: node.holds)
    return f"{note}; see more with --scope {first_of_run(largest.name)}"


def _number(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"
