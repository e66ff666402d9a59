"""Build the model of a graph from its operations."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from .model import Model, Node, Op, Scope, prefixes
from .owners import find_owners, kind


def build_model(
    ops: Iterable[Op],
    openings: Mapping[str, str] = {},
    unopened: Collection[str] = (),
    entered: Collection[str] = (),
) -> Model:
    """Return the model of a graph: its helper operations folded into their owners.

    ``openings`` says which variable scope opened a name scope, ``unopened`` which
    prefixes are not the name of any scope, ``entered`` which variable scopes there
    are; nothing is assumed where they do not say it.
    """
    by_name = {op.name: op for op in ops}
    owners = find_owners(by_name, openings)
    helpers: dict[str, list[str]] = {name: [] for name in owners.values()}
    for name, owner in owners.items():
        if name != owner:
            helpers[owner].append(name)
    nodes = tuple(
        Node(op.name, kind(op), 1 + len(helpers[op.name]), tuple(helpers[op.name]))
        for op in by_name.values()
        if op.name in helpers
    )
    names = dict.fromkeys(prefix for node in nodes for prefix in prefixes(node.name))
    scopes = tuple(_scope(name, openings, unopened, entered) for name in names)
    return Model(scopes, nodes, tuple(dict.fromkeys(_edges(by_name, owners))))


def _edges(
    ops: Mapping[str, Op], owners: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield which node reads which."""
    for op in ops.values():
        by = owners[op.name]
        for name in op.inputs:
            read = _source(name, by, ops, owners)
            if read in ops and owners[read] != by:
                yield owners[read], by


def _source(
    read: str, by: str, ops: Mapping[str, Op], owners: Mapping[str, str]
) -> str:
    """Return what ``by`` really reads.

    Who reads a value that was read for someone else reads the variable.
    """
    passed: set[str] = set()
    while read in ops and ops[read].type == "ReadVariableOp" and ops[read].inputs:
        if owners[read] in (read, by) or read in passed:
            break
        passed.add(read)
        read = ops[read].inputs[0]
    return read


def _scope(
    name: str,
    openings: Mapping[str, str],
    unopened: Collection[str],
    entered: Collection[str],
) -> Scope:
    if name in openings:
        return Scope(name, openings[name], "variable scope")
    variable_scope = name if name in entered else None
    return Scope(name, variable_scope, "nothing" if name in unopened else "name scope")
