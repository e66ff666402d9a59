"""Close boxes of a large model that are not about variables, such as gradients."""

from __future__ import annotations

from collections import Counter

from .model import Model, Node, prefixes

MANY_NODES = 24  # in a model that needs no boxes closed
MANY_INSIDE = 4  # in a box that is worth closing


def condense(model: Model) -> Model:
    """Return ``model``, or if it is large: outermost boxes without variables closed.

    A closed box is one node.  A variable scope's box stays open, and so do those
    around it.
    """
    if len(model.nodes) <= MANY_NODES:
        return model
    inside = Counter(name for node in model.nodes for name in prefixes(node.name))
    telling = [node.name for node in model.nodes if node.kind == "variable"]
    telling += [f"{one.name}/" for one in model.scopes if one.variable_scope]
    opened = {prefix for name in telling for prefix in prefixes(name)}
    closed = {name for name, n in inside.items() if n >= MANY_INSIDE} - opened
    return _close(model, closed)


def _close(model: Model, closed: set[str]) -> Model:
    places = {
        node.name: next((name for name in prefixes(node.name) if name in closed), None)
        for node in model.nodes
    }
    holds = Counter()
    for node in model.nodes:
        holds[places[node.name]] += node.holds
    nodes = dict.fromkeys(
        Node(place, "folded", holds[place]) if (place := places[node.name]) else node
        for node in model.nodes
    )
    edges = dict.fromkeys(
        (places[read] or read, places[by] or by) for read, by in model.edges
    )
    around = {prefix for node in nodes for prefix in prefixes(node.name)}
    return Model(
        tuple(scope for scope in model.scopes if scope.name in around),
        tuple(nodes),
        tuple(edge for edge in edges if edge[0] != edge[1]),
    )
