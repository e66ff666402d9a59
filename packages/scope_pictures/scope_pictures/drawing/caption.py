"""Say in words what of a picture is worth looking at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..model.model import Model, Node, parent
from .describe import count, listed
from .dot import closed_name, last_part


def caption(model: Model) -> str:
    """Return what is worth looking at, in one or two sentences, names in `` ` ``."""
    found = [*_one_variable_scope(model), *_shared(model), *_outside(model)]
    found += [*_unopened(model)] if len(found) < 2 else []
    found += [*_numbered(model)] if len(found) < 2 else []
    return " ".join(found[:2]) or f"The graph: {count(model)}."


def _one_variable_scope(model: Model) -> Iterator[str]:
    """Yield which boxes belong to the same variable scope."""
    boxes: dict[str, list[str]] = {}
    for scope in model.scopes:
        if scope.variable_scope:
            boxes.setdefault(scope.variable_scope, []).append(f"`{scope.name}/`")
    for name, same in boxes.items():
        if len(same) > 1:
            yield f"{listed(same)} belong to one variable scope, `{name}`."


def _shared(model: Model) -> Iterator[str]:
    """Yield which variables are read in several places."""
    closed = {node.name for node in model.nodes if node.kind == "folded"}
    for node, readers in _read(model):
        boxes = [name if name in closed else parent(name) for name in readers]
        places = [
            _code(closed_name(box)) for box in dict.fromkeys(boxes) if box is not None
        ]
        places += ["outside all boxes"] * (None in boxes)
        if len(places) > 1:
            yield (
                f"Variable `{node.name}` stands in one place and is read in "
                f"{listed(places)}."
            )


def _outside(model: Model) -> Iterator[str]:
    """Yield which variables stand outside the only box in which they are read."""
    for node, readers in _read(model):
        places = {parent(name) for name in readers}
        if len(places) == 1 and None not in places:
            (box,) = places
            if not f"{node.name}/".startswith(f"{box}/"):
                yield (
                    f"Variable `{node.name}` stands outside `{box}/`, where "
                    f"{listed([_code(last_part(name)) for name in readers])} "
                    f"{'reads' if len(readers) == 1 else 'read'} it."
                )


def _unopened(model: Model) -> Iterator[str]:
    """Yield which boxes are there though no scope has their name."""
    boxes = [f"`{one.name}/`" for one in model.scopes if one.opened_by == "nothing"]
    if boxes:
        yield (
            f"No name scope was opened as {listed(boxes)}: "
            "the names of what is inside begin so."
        )


def _numbered(model: Model) -> Iterator[str]:
    """Yield which names differ by a number alone, so that they are not the same."""
    for kind, names in (
        ("variable", [node.name for node in _variables(model)]),
        ("name scope", [one.name for one in model.scopes if not one.variable_scope]),
        ("operation", [one.name for one in model.nodes if one.kind == "operation"]),
    ):
        groups: dict[str, list[str]] = {}
        for name in names:
            groups.setdefault(re.sub(r"_\d+$", "", name), []).append(_code(name))
        for base, same in groups.items():
            if len(same) > 1 and _code(base) in same:
                yield f"{listed(same)} are {len(same)} {kind}s."


def _code(name: str) -> str:
    return f"`{name}`"


def _variables(model: Model) -> Iterable[Node]:
    return (node for node in model.nodes if node.kind == "variable")


def _read(model: Model) -> Iterator[tuple[Node, list[str]]]:
    """Yield each variable with the names of its readers."""
    readers: dict[str, list[str]] = {}
    for name, by in model.edges:
        readers.setdefault(name, []).append(by)
    for node in _variables(model):
        yield node, readers.get(node.name, [])
