"""Graphs in the event files that TensorBoard shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import tensorflow as tf
from google.protobuf.message import DecodeError
from tensorflow.core.framework.graph_pb2 import GraphDef
from tensorflow.core.protobuf.meta_graph_pb2 import MetaGraphDef

from .errors import CannotRead
from .graph_def import Graph, at


def read_last(place: Path, files: Sequence[Path]) -> Graph:
    """Return the last graph that was written; the last of ``files`` is the newest.

    A file that is still being written may end in the middle of a record.
    """
    cut_off = False
    for file in reversed(files):
        graph_def, cut = _last_graph(file)
        cut_off = cut_off or cut
        if graph_def is not None:
            return replace(at(file, graph_def), cut_off=cut_off)
    raise CannotRead(
        f"{place}: is not an event file, or is cut off before a graph"
        if cut_off
        else f"{place}: holds no graph; write one with tf.compat.v1.summary.FileWriter"
    )


def _last_graph(file: Path) -> tuple[GraphDef | None, bool]:
    """Return the last graph of ``file``, and whether the file ends too early."""
    last = None
    try:
        for event in tf.compat.v1.train.summary_iterator(str(file)):
            found = _graph(event)
            last = found if found is not None and found.node else last
    except (tf.errors.DataLossError, DecodeError):
        return last, True
    return last, False


def _graph(event: tf.compat.v1.Event) -> GraphDef | None:
    if event.WhichOneof("what") == "graph_def":
        return GraphDef.FromString(event.graph_def)
    if event.WhichOneof("what") == "meta_graph_def":
        return MetaGraphDef.FromString(event.meta_graph_def).graph_def
    return None
