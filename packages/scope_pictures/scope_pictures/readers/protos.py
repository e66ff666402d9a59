"""Graphs in files that hold one protocol buffer, binary or as text."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from google.protobuf import text_format
from google.protobuf.message import DecodeError, Message
from tensorflow.core.framework.graph_pb2 import GraphDef
from tensorflow.core.protobuf.meta_graph_pb2 import MetaGraphDef
from tensorflow.core.protobuf.saved_model_pb2 import SavedModel

from .errors import CannotRead
from .graph_def import Graph, at

M = TypeVar("M", bound=Message)


def read_graph_def(path: Path) -> Graph:
    """Read a ``.pb`` or ``.pbtxt`` file as ``tf.io.write_graph`` writes it."""
    return at(path, _parse(path, GraphDef()))


def read_meta_graph(path: Path) -> Graph:
    """Read the ``.meta`` file that ``tf.train.Saver`` puts beside a checkpoint."""
    return at(path, _parse(path, MetaGraphDef()).graph_def)


def read_saved_model(path: Path, tags: str | None) -> Graph:
    """Read the graph with ``tags``, such as ``serve`` or ``serve,train``.

    Without ``tags``, there must be only one.
    """
    graphs = {
        ",".join(sorted(one.meta_info_def.tags)): one.graph_def
        for one in _parse(path, SavedModel()).meta_graphs
    }
    if not graphs:
        raise CannotRead(f"{path}: holds no operation")
    if tags is None and len(graphs) == 1:
        tags = next(iter(graphs))
    wanted = None if tags is None else ",".join(sorted(tags.split(",")))
    if wanted not in graphs:
        problem = "holds several graphs" if tags is None else f"has no graph {tags!r}"
        choice = " or ".join(f"--tags {name}" for name in graphs)
        raise CannotRead(f"{path}: {problem}; choose {choice}")
    return at(path, graphs[wanted])


def _parse(path: Path, message: M) -> M:
    kind = message.DESCRIPTOR.name
    try:
        if path.suffix == ".pbtxt":
            text_format.Parse(path.read_text(encoding="utf-8"), message)
        else:
            message.ParseFromString(path.read_bytes())
    except (DecodeError, RecursionError):
        raise CannotRead(f"{path}: is not a {kind}, or is cut off") from None
    except (text_format.ParseError, UnicodeDecodeError) as error:
        reason = str(error).replace("\n", " ")
        raise CannotRead(f"{path}: is not a {kind} as text: {reason}") from None
    return message
