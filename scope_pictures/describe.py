"""Say in words what a picture shows: all of it, or what is worth looking at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from .dot import closed_name, counts, last_part
from .model import Model, Node, Scope, parent

MANY = 60  # nodes; a longer description is no help


def describe(model: Model) -> str:
    """Return sentences that say which box holds what, and what reads what."""
    if len(model.nodes) > MANY:
        return f"{count(model)}."
    return " ".join([f"{count(model)}.", *_contents(model), *_reads(model)])


def count(model: Model) -> str:
    """Return how many boxes, variables and operations ``model`` has."""
    numbers = [
        (len(model.scopes), "box", "boxes"),
        *(
            (sum(node.kind == kind for node in model.nodes), kind, f"{kind}s")
            for kind in ("variable", "operation")
        ),
        (
            sum(node.kind == "folded" for node in model.nodes),
            "closed box",
            "closed boxes",
        ),
    ]
    return listed([f"{n:,} {one if n == 1 else more}" for n, one, more in numbers if n])


def caption(model: Model) -> str:
    """Return what is worth looking at, in one or two sentences, names in `` ` ``."""
    found = [*_one_variable_scope(model), *_shared(model), *_outside(model)]
    found += [*_unopened(model)] if len(found) < 2 else []
    found += [*_numbered(model)] if len(found) < 2 else []
    return " ".join(found[:2]) or f"The graph: {count(model)}."


def how(scope: Scope) -> str:
    """Return how ``scope`` came to be a box."""
    if scope.opened_by == "variable scope":
        return f"opened by {variable_scope(scope)}"
    if scope.opened_by == "nothing":
        return "made by names alone"
    return "a name scope"


def variable_scope(scope: Scope) -> str:
    """Return the variable scope that ``scope`` belongs to, in words."""
    name = scope.variable_scope
    return f"variable scope {name}" if name else "the root variable scope"


def listed(words: Sequence[str]) -> str:
    """Join ``words`` as in a sentence."""
    if len(words) < 3:
        return " and ".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def _contents(model: Model) -> Iterator[str]:
    inside: dict[str | None, list[str]] = {}
    for node in model.nodes:
        inside.setdefault(parent(node.name), []).append(_name(node))
    if None in inside:
        yield f"{'Outside all boxes' if model.scopes else 'No box'}: {listed(inside[None])}."
    for scope in model.scopes:
        held = inside.get(scope.name, [])
        held += [
            f"box {last_part(one.name)}/"
            for one in model.scopes
            if parent(one.name) == scope.name
        ]
        yield f"Box {scope.name}/, {how(scope)}, holds {listed(held)}."


def _name(node: Node) -> str:
    if node.kind == "folded":
        return f"closed box {last_part(closed_name(node.name))} with {listed([*counts(node)])}"
    return f"{node.kind} {last_part(node.name)}"


def _reads(model: Model) -> Iterator[str]:
    read: dict[str, list[str]] = {}
    for name, by in model.edges:
        read.setdefault(by, []).append(name)
    for node in model.nodes:
        if node.name in read:
            yield f"{node.name} reads {listed(read[node.name])}."


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
