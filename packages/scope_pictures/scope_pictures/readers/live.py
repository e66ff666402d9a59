"""Read a :class:`tf.Graph`: its operations, and what its prefixes are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..model.build import build_model
from ..model.model import Model, Op, prefixes

if TYPE_CHECKING:
    import tensorflow as tf

    from ..recording import Entered


def live_model(graph: tf.Graph, entered: Sequence[Entered] = ()) -> Model:
    """Return the model of ``graph``, in which variable scopes were entered so."""
    ops = [
        Op(op.name, op.type, tuple(tensor.op.name for tensor in op.inputs))
        for op in graph.get_operations()
    ]
    names = dict.fromkeys(prefix for op in ops for prefix in prefixes(op.name))
    openings = {
        one.name_scope: one.variable_scope
        for one in reversed(entered)
        if one.name_scope
    }
    scopes = {one.variable_scope for one in entered}
    return build_model(ops, openings, _free(graph, names), scopes)


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
