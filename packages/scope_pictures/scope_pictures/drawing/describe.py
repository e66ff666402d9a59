"""Say in words all that a picture shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model.model import Model, Node, Scope, parent
from .dot import closed_name, counts, last_part

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
