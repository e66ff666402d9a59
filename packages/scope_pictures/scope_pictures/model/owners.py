"""Which node stands for an operation: itself, or the one that it helps."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from .model import Op, parent, prefixes

VARIABLE_TYPES = frozenset({"VarHandleOp", "VariableV2", "Variable"})
# What TensorFlow makes below a variable's own name, to fill, read and check it.
VARIABLE_HELPERS = re.compile(
    r"(Assign|Initializer|IsInitialized|IsVariableInitialized|PartitionedInitializer"
    r"|Read|cond|initial_value|read)(_\d+)?(/|$)"
)


def kind(op: Op) -> str:
    """Return how ``op`` is drawn if it is nobody's helper."""
    return "variable" if op.type in VARIABLE_TYPES else "operation"


def find_owners(ops: Mapping[str, Op], opened: Collection[str]) -> dict[str, str]:
    """Return the node that stands for each operation: itself or its owner.

    Helpers are what a variable has below its name; reads of variables below an
    operation that uses them; and constants below the operation that alone uses them,
    unless that scope holds something else as well or is in ``opened``.
    """
    owners = {name: _variable_owner(name, ops) for name in ops}
    used = dict(_used_above(ops, owners))
    held = set(opened)
    for name, owner in owners.items():
        if name == owner and name not in used:
            held.update(prefixes(name))
    for name, above in used.items():
        if ops[name].type == "ReadVariableOp" or above not in held:
            owners[name] = owners[above]
    return owners


def _used_above(
    ops: Mapping[str, Op], owners: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield each read, and each constant with one user, that stands below its user."""
    readers: dict[str, set[str]] = {}
    for op in ops.values():
        for read in op.inputs:
            readers.setdefault(read, set()).add(op.name)
    for op in ops.values():
        above = parent(op.name)
        users = readers.get(op.name, set())
        if owners[op.name] != op.name or above is None or above not in users:
            continue
        if op.type == "ReadVariableOp" or (op.type == "Const" and len(users) == 1):
            yield op.name, above


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
