"""Close boxes of a large model that are not about variables, such as gradients."""

from __future__ import annotations

from collections import Counter

from .fold import merge
from .model import Model, prefixes

MANY_NODES = 24  # in a model that needs no boxes closed
MANY_INSIDE = 4  # in a box that is worth closing


def condense(model: Model) -> Model:
    """Return ``model``, or if it is large: outermost boxes without variables closed.

    A closed box is one node.  A box with the name of a variable or of a variable scope
    stays open, and so do those around it.
    """
    if len(model.nodes) <= MANY_NODES:
        return model
    inside = Counter(name for node in model.nodes for name in prefixes(node.name))
    telling = [node.name for node in model.nodes if node.kind == "variable"]
    telling += [scope.name for scope in model.scopes if scope.variable_scope]
    opened = {prefix for name in telling for prefix in prefixes(f"{name}/")}
    closed = {name for name, n in inside.items() if n >= MANY_INSIDE} - opened
    return merge(model, {node.name: _place(node.name, closed) for node in model.nodes})


def _place(name: str, closed: set[str]) -> str:
    """Return the outermost closed box around ``name``, or ``name`` itself."""
    return next((prefix for prefix in prefixes(name) if prefix in closed), name)
