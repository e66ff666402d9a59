"""A GraphDef as plain operations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model.model import Op
from .errors import CannotRead

if TYPE_CHECKING:
    from tensorflow.core.framework.graph_pb2 import GraphDef

# No XML holds these, and no TensorFlow takes them in a name.
UNDRAWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True)
class Graph:
    """The operations of a graph, and how many functions it defines.

    ``cut_off`` says that the file ends too early; there may be a later graph.
    """

    ops: tuple[Op, ...]
    functions: int = 0
    cut_off: bool = False


def to_graph(graph_def: GraphDef) -> Graph:
    """Return the operations of ``graph_def``.

    Raises
    ------
    CannotRead
        If it has none, if a name is missing, cannot be drawn or is there twice, or if
        one reads what is not there.
    """
    ops = tuple(
        Op(node.name, node.op, tuple(_reads(node.input))) for node in graph_def.node
    )
    if not ops:
        raise CannotRead("holds no operation")
    names: set[str] = set()
    for op in ops:
        if not op.name:
            raise CannotRead(f"holds an operation of type {op.type!r} without a name")
        if UNDRAWABLE.search(op.name):
            raise CannotRead(f"holds a name that cannot be drawn: {op.name!r}")
        if op.name in names:
            raise CannotRead(f"holds two operations with the name {op.name!r}")
        names.add(op.name)
    for op in ops:
        for read in op.inputs:
            if read not in names:
                raise CannotRead(f"{op.name!r} reads {read!r}, which it does not hold")
    return Graph(ops, len(graph_def.library.function))


def _reads(inputs: Iterable[str]) -> Iterable[str]:
    """Yield the names of operations, without the number of an output."""
    for name in inputs:
        if not name.startswith("^"):
            yield name.rpartition(":")[0] or name


def at(place: object, graph_def: GraphDef) -> Graph:
    """Return the operations of what was read at ``place``, which errors will name."""
    try:
        return to_graph(graph_def)
    except CannotRead as error:
        raise CannotRead(f"{place}: {error}") from None


def notes(graph: Graph) -> Iterator[str]:
    """Yield what of the file is not among the operations."""
    if graph.functions:
        yield (
            f"{graph.functions:,} functions are not drawn; "
            "a call of one is drawn as one operation"
        )
    if graph.cut_off:
        yield "is cut off; drawn is the last whole graph in it"
