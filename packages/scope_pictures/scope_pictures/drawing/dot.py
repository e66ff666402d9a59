"""Write a model in DOT, the language that every Graphviz draws."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model.model import Model, Node, Scope, parent, prefixes
from ..model.runs import BETWEEN

# Graphviz knows the widths of Courier by itself, so a picture does not depend on the
# fonts of the machine; no usual monospaced font is wider.
SETTINGS = """\
graph [rankdir=LR, nodesep=0.16, ranksep=0.4, pad=0.05, bgcolor=transparent]
graph [fontname=Courier, fontsize=12, labeljust=l]
node [fontname=Courier, fontsize=12, width=0.4, height=0.34, margin="0.12,0.05"]
edge [arrowsize=0.6]
"""
# Straight edges, and bounds on how often the layout is improved: else it takes minutes.
HURRY = "graph [splines=line, nslimit=0.1, nslimit1=0.1, mclimit=0.1]\n"
MANY_EDGES = 400
MARGIN = 10
SHAPES = {"variable": "box", "operation": "ellipse", "folded": "box"}


def to_dot(model: Model, reverse: bool = False) -> str:
    """Return ``model`` in DOT: the n-th scope is ``cluster_n``, the n-th node ``n``.

    Things come in the order in which they came into the graph, or in reverse.
    """
    settings = SETTINGS + (HURRY if len(model.edges) > MANY_EDGES else "")
    lines = (f"{line}\n" for line in _lines(model, reverse))
    return f"digraph {{\n{settings}{''.join(lines)}"


def _lines(model: Model, reverse: bool) -> Iterator[str]:
    numbers = {node.name: number for number, node in enumerate(model.nodes)}
    step = 1 if reverse else -1  # what waits last is written first
    inside = {name: held[::step] for name, held in _grown(model).items()}
    waiting: list[str | tuple[int, Scope | Node]] = ["}"]
    waiting += [f"{numbers[read]} -> {numbers[by]}" for read, by in model.edges[::-1]]
    waiting += inside.get(None, [])
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
            continue
        number, thing = item
        if isinstance(thing, Scope):
            label = _label(titles(thing))
            yield f"subgraph cluster_{number} {{ margin={MARGIN}; label={label}"
            waiting += ["}", *inside[thing.name]]
        else:
            label = _label(texts(thing))
            yield f"{number} [shape={SHAPES[thing.kind]}, label={label}]"


def _grown(model: Model) -> dict[str | None, list[tuple[int, Scope | Node]]]:
    """Return what each box holds, in the order in which it came into the graph."""
    inside: dict[str | None, list[tuple[int, Scope | Node]]] = {}
    new = {scope.name: (number, scope) for number, scope in enumerate(model.scopes)}
    for number, node in enumerate(model.nodes):
        for name in prefixes(node.name):
            if name in new:
                inside.setdefault(parent(name), []).append(new.pop(name))
        inside.setdefault(parent(node.name), []).append((number, node))
    return inside


def titles(scope: Scope) -> list[str]:
    """Return the lines of text at the top of a box."""
    lines = [f"{last_part(scope.name)}/"]
    own = scope.name if scope.opened_by == "variable scope" else None
    if scope.variable_scope not in (None, own):
        lines.append(f"variable scope {scope.variable_scope or '(root)'}")
    return lines


def texts(node: Node) -> list[str]:
    """Return the lines of text in a node."""
    if node.kind == "folded":
        return [last_part(closed_name(node.name)), *counts(node)]
    return [last_part(node.name)]


def closed_name(name: str) -> str:
    """Return the name of a folded scope with its slash; a run has none."""
    return name if BETWEEN in name else f"{name}/"


def counts(node: Node) -> Iterator[str]:
    """Yield how many operations a folded scope holds, and variables if it has any."""
    for count, word in ((node.holds, "operation"), (node.variables, "variable")):
        if count:
            yield f"{count:,} {word}{'' if count == 1 else 's'}"


def last_part(name: str) -> str:
    """Return what of ``name`` stands below its innermost scope.

    Where that is empty, because the name ends in slashes, they are shown with the part
    before them.
    """
    return name[name.rstrip("/").rfind("/") + 1 :]


def _label(lines: Sequence[str]) -> str:
    """Quote lines of text; escape what Graphviz takes for an escape or an entity."""
    escaped = (
        line.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")
        for line in lines
    )
    return '"' + "\\n".join(escaped) + '"'
