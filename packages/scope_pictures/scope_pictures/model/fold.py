"""Make a large model small enough to read: one node for all that a scope holds."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .model import Model, Node, prefixes
from .runs import anything, fold_runs, without_number

# More than that can neither be read nor laid out quickly.
MOST_NODES = 150
MOST_EDGES = 400


@dataclass(frozen=True)
class Folded:
    """A model that is small enough to read.

    ``depth`` is how many levels of boxes are left below the scope that is shown, None
    if all are; ``runs`` says whether runs were folded.
    """

    model: Model
    depth: int | None = None
    runs: bool = False


def fold_to_fit(model: Model, scope: str = "") -> Folded:
    """Return ``model`` itself if it is small, else what is left at the largest depth.

    Runs are folded before scopes are.
    """
    if _fits(model):
        return Folded(model)
    for like in (without_number, anything):
        shorter = merge(model, fold_runs(model, like))
        levels = range(_levels(shorter, scope) + 1)
        fitting = bisect_right(
            levels, False, key=lambda depth: not _fits(fold(shorter, depth, scope))
        )
        if fitting:
            break
    if fitting == len(levels):
        return Folded(shorter, None, runs=True)
    depth = max(fitting - 1, 0)
    return Folded(fold(shorter, depth, scope), depth, runs=shorter != model)


def fold(model: Model, depth: int, scope: str = "") -> Model:
    """Return ``model`` with ``depth`` levels of boxes inside ``scope``.

    Each scope on the next level is one node.
    """
    return merge(
        model,
        {
            node.name: _cut(node.name, depth, scope)
            if inside(node.name, scope)
            else node.name
            for node in model.nodes
        },
    )


def focus(model: Model, scope: str) -> Model:
    """Return what ``scope`` holds, and what feeds it or reads from it.

    What is outside is folded as far as the boxes around ``scope`` allow.
    """
    around = {*prefixes(scope), scope}
    merged = merge(
        model, {node.name: _outside(node.name, around, scope) for node in model.nodes}
    )
    edges = [edge for edge in merged.edges if any(inside(end, scope) for end in edge)]
    linked = {end for edge in edges for end in edge}
    nodes = [
        node for node in merged.nodes if node.name in linked or inside(node.name, scope)
    ]
    near = _in_boxes(merged, nodes, edges)
    runs = fold_runs(near, without_number)
    return merge(
        near, {name: name if inside(name, scope) else runs[name] for name in runs}
    )


def merge(model: Model, places: Mapping[str, str]) -> Model:
    """Return ``model`` with each node at its place; those at one place become one."""
    groups: dict[str, list[Node]] = {}
    for node in model.nodes:
        groups.setdefault(places[node.name], []).append(node)
    nodes = [_fold_nodes(place, group) for place, group in groups.items()]
    edges = dict.fromkeys(
        (places[read], places[reader])
        for read, reader in model.edges
        if places[read] != places[reader]
    )
    return _in_boxes(model, nodes, edges)


def inside(name: str, scope: str) -> bool:
    """Whether a node is in ``scope``; "" is the root."""
    return not scope or name.startswith(f"{scope}/")


def _fold_nodes(place: str, nodes: list[Node]) -> Node:
    if [node.name for node in nodes] == [place]:
        return nodes[0]
    variables = sum(1 if node.kind == "variable" else node.variables for node in nodes)
    holds = sum(node.holds for node in nodes)
    return Node(place, "folded", holds, variables=variables)


def _in_boxes(
    model: Model, nodes: Sequence[Node], edges: Iterable[tuple[str, str]]
) -> Model:
    """Return a model of ``nodes`` and ``edges``, with the scopes that are around them."""
    around = {prefix for node in nodes for prefix in prefixes(node.name)}
    scopes = tuple(scope for scope in model.scopes if scope.name in around)
    return Model(scopes, tuple(nodes), tuple(edges))


def _cut(name: str, depth: int, scope: str) -> str:
    """Return ``name``, or the scope around it that is one level below ``depth``."""
    slash = len(scope)
    for _ in range(depth + 1):
        slash = name.find("/", slash + 1)
        if slash < 0:
            return name
    return name[:slash]


def _outside(name: str, around: set[str], scope: str) -> str:
    """Return ``name``, or the outermost scope that holds it but not ``scope``."""
    if inside(name, scope):
        return name
    return next((prefix for prefix in prefixes(name) if prefix not in around), name)


def _levels(model: Model, scope: str) -> int:
    """Return how many boxes are inside each other in ``scope``."""
    names = (node.name for node in model.nodes)
    return max(n.count("/", len(scope) + 1) for n in names if inside(n, scope))


def _fits(model: Model) -> bool:
    return len(model.nodes) <= MOST_NODES and len(model.edges) <= MOST_EDGES
