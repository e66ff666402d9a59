"""Show the picture of a graph in a notebook."""

from __future__ import annotations

from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from .drawing.svg import picture
from .model.build import build_model
from .model.select import select
from .readers import notes, read_graph
from .readers.live import live_model

if TYPE_CHECKING:
    import tensorflow as tf


@dataclass(frozen=True)
class Picture:
    """An SVG that a notebook shows when it is the last value of a cell.

    ``note`` says what of the graph is not drawn or folded, one fact a line.
    """

    svg: str
    note: str

    def _repr_svg_(self) -> str:
        return self.svg


def show(
    graph: tf.Graph | str | PathLike[str],
    scope: str = "",
    depth: int | None = None,
    title: str = "Scopes of the graph",
    tags: str | None = None,
) -> Picture:
    """Return the picture of a graph, or of the file or folder that holds one.

    ``scope``, ``depth``, ``title`` and ``tags`` are the options of the command.

    Raises
    ------
    CannotRead, NoSuchScope
        If there is no such graph, or no such scope in it.
    """
    said: list[str] = []
    if isinstance(graph, (str, PathLike)):
        read = read_graph(Path(graph), tags)
        model = build_model(read.ops)
        said += notes(read)
    else:
        model = live_model(graph)
    selected = select(model, scope, depth)
    svg = picture(selected.model, title, inline=False)
    return Picture(svg, "\n".join([*said, selected.note]))
