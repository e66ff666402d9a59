"""Read a :class:`tf.Graph`: its operations, and what its prefixes are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .model import Model, Op, build_model, prefixes

if TYPE_CHECKING:
    import tensorflow as tf

# The name scope that was opened, "" if none was; the variable scope that was entered.
Entry = tuple[str, str]


def read_graph(graph: tf.Graph, entries: Iterable[Entry] = ()) -> Model:
    """Return the model of ``graph``, in which variable scopes were entered so."""
    ops = [
        Op(op.name, op.type, tuple(tensor.op.name for tensor in op.inputs))
        for op in graph.get_operations()
    ]
    names = dict.fromkeys(prefix for op in ops for prefix in prefixes(op.name))
    entries = list(entries)
    openings = {opened: scope for opened, scope in reversed(entries) if opened}
    entered = {scope for _, scope in entries}
    return build_model(ops, openings, _free(graph, names), entered)


def _free(graph: tf.Graph, names: Iterable[str]) -> set[str]:
    """Return those of ``names`` that neither a scope nor an operation has taken.

    An op's name takes no more than itself: ``encoder/bias`` leaves ``encoder`` free.
    """
    with graph.name_scope(None):
        return {
            name
            for name in names
            if name and graph.unique_name(name, mark_as_used=False) == name
        }
