"""What a picture of a graph shows: its scopes, its nodes and what flows between them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

VARIABLE_TYPES = frozenset({"VarHandleOp", "VariableV2", "Variable"})
# What TensorFlow makes below a variable's own name, to fill, read and check it.
VARIABLE_HELPERS = re.compile(
    r"(Assign|Initializer|IsInitialized|IsVariableInitialized|PartitionedInitializer"
    r"|Read|cond|initial_value|read)(_\d+)?(/|$)"
)


@dataclass(frozen=True)
class Op:
    """One operation as a graph records it.

    ``inputs`` are the names of the operations that it reads: without ``:0``, and
    without those that it only waits for.
    """

    name: str
    type: str
    inputs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Node:
    """What is drawn: a ``variable``, an ``operation``, or a ``folded`` scope.

    ``holds`` counts the operations of the graph that it stands for, ``helpers`` names
    those that were folded into it; a folded scope only counts,
    its ``variables`` too.
    """

    name: str
    kind: str
    holds: int = 1
    helpers: tuple[str, ...] = ()
    variables: int = 0


@dataclass(frozen=True)
class Scope:
    """A box: a prefix of names, without its last slash.

    ``variable_scope`` is the variable scope whose opening made the box, or whose
    variables stand in it because of their names; "" is the root, None: none is known.
    ``opened_by`` is ``variable scope``, ``name scope`` or ``nothing``: then the prefix
    comes from names with a slash alone.
    """

    name: str
    variable_scope: str | None = None
    opened_by: str = "name scope"


@dataclass(frozen=True)
class Model:
    """All that a picture shows, in the order in which the graph grew."""

    scopes: tuple[Scope, ...]
    nodes: tuple[Node, ...]
    edges: tuple[tuple[str, str], ...]


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
    ops = {op.name: op for op in ops}
    owners = find_owners(ops, openings)
    helpers: dict[str, list[str]] = {name: [] for name in owners.values()}
    for name, owner in owners.items():
        if name != owner:
            helpers[owner].append(name)
    nodes = tuple(
        Node(name, kind(ops[name]), 1 + len(below), tuple(below))
        for name, below in ((name, helpers[name]) for name in ops if name in helpers)
    )
    names = dict.fromkeys(prefix for node in nodes for prefix in prefixes(node.name))
    scopes = tuple(_scope(name, openings, unopened, entered) for name in names)
    return Model(scopes, nodes, tuple(dict.fromkeys(_edges(ops, owners))))


def _edges(
    ops: Mapping[str, Op], owners: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield which node reads which.

    Who reads a value that was read for someone else reads the variable.
    """
    for op in ops.values():
        for read in op.inputs:
            passed = set()
            while read in ops and ops[read].type == "ReadVariableOp":
                if owners[read] in (read, owners[op.name]) or read in passed:
                    break
                passed.add(read)
                read = next(iter(ops[read].inputs), None)
            if read in ops and owners[read] != owners[op.name]:
                yield owners[read], owners[op.name]


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


def kind(op: Op) -> str:
    """Return how ``op`` is drawn if it is nobody's helper."""
    return "variable" if op.type in VARIABLE_TYPES else "operation"


def prefixes(name: str) -> Iterator[str]:
    """Yield the scopes around ``name``, the outermost first, without last slashes."""
    for slash in re.finditer("/", name):
        yield name[: slash.start()]


def parent(name: str) -> str | None:
    """Return the innermost scope around ``name``, None at the root."""
    head, slash, _ = name.rpartition("/")
    return head if slash else None


def find_owners(ops: Mapping[str, Op], opened: Collection[str]) -> dict[str, str]:
    """Return the node that stands for each operation: itself or its owner.

    Helpers are what a variable has below its name; reads of variables below an
    operation that uses them; and constants below the operation that alone uses them,
    unless that scope holds something else as well or is in ``opened``.
    """
    readers: dict[str, set[str]] = {}
    for op in ops.values():
        for read in op.inputs:
            readers.setdefault(read, set()).add(op.name)
    owners = {name: _variable_owner(name, ops) for name in ops}
    reads, constants = set(), set()
    for op in ops.values():
        above = parent(op.name)
        users = readers.get(op.name, set())
        if owners[op.name] != op.name or above not in users:
            continue
        if op.type == "ReadVariableOp":
            reads.add(op.name)
        elif op.type == "Const" and len(users) == 1:
            constants.add(op.name)
    held = set(opened)
    for name, owner in owners.items():
        if name == owner and name not in reads and name not in constants:
            held.update(prefixes(name))
    constants = {name for name in constants if parent(name) not in held}
    for name in reads | constants:
        owners[name] = owners[parent(name)]
    return owners


def _variable_owner(name: str, ops: Mapping[str, Op]) -> str:
    """Return the variable that ``name`` is a helper of, or ``name`` itself."""
    if kind(ops[name]) == "variable":
        return name
    above = (
        prefix
        for prefix in prefixes(name)
        if prefix in ops
        and kind(ops[prefix]) == "variable"
        and VARIABLE_HELPERS.match(name, len(prefix) + 1)
    )
    return next(above, name)
