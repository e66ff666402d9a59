"""Show the picture of a graph in a notebook."""

from __future__ import annotations

from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from .graph import read_graph as read_live_graph
from .model import build_model
from .readers import read_graph
from .select import select
from .svg import picture

if TYPE_CHECKING:
    import tensorflow as tf


@dataclass(frozen=True)
class Picture:
    """An SVG that a notebook shows when it is the last value of a cell."""

    svg: str
    note: str

    def _repr_svg_(self) -> str:
        return self.svg


def show(
    graph: tf.Graph | str | PathLike,
    scope: str = "",
    depth: int | None = None,
    title: str = "Scopes of the graph",
) -> Picture:
    """Return the picture of a graph, or of the file or folder that holds one.

    ``note`` of the result says what is folded.

    Raises
    ------
    CannotRead, NoSuchScope
        If there is no such graph, or no such scope in it.
    """
    if isinstance(graph, (str, PathLike)):
        model = build_model(read_graph(Path(graph)).ops)
    else:
        model = read_live_graph(graph)
    selected = select(model, scope, depth)
    return Picture(picture(selected.model, title, inline=False), selected.note)
