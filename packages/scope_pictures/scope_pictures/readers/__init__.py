"""Read the operations of a graph from what TensorFlow writes.

One file a format; TensorFlow is imported only when a file is read.
"""

from __future__ import annotations

from pathlib import Path

from .errors import CannotRead
from .graph_def import Graph, notes
from .quiet import quiet

__all__ = ["CannotRead", "Graph", "is_readable", "notes", "read_graph"]

READABLE = (
    "a GraphDef (.pb or .pbtxt), the folder of a SavedModel, the .meta file of a "
    "checkpoint, or an event file"
)


def read_graph(path: Path, tags: str | None = None) -> Graph:
    """Return the graph that ``path`` holds.

    ``tags`` chooses one of several graphs of a SavedModel.

    Raises
    ------
    CannotRead
        In one line: which file, and why.
    """
    try:
        with quiet():
            return _read(path, tags)
    except FileNotFoundError:
        raise CannotRead(f"{path}: does not exist") from None
    except OSError as error:
        raise CannotRead(f"{path}: cannot be read: {error.strerror}") from None


def is_readable(path: Path) -> bool:
    """Whether a file with the name of ``path`` is one that holds a graph."""
    return _holds_events(path) or path.suffix in (".pb", ".pbtxt", ".meta")


def _read(path: Path, tags: str | None) -> Graph:
    if path.is_dir():
        return _read_folder(path, tags)
    if not path.exists():
        raise FileNotFoundError
    if path.stat().st_size == 0:
        raise CannotRead(f"{path}: is empty")
    return _read_file(path, tags)


def _read_folder(path: Path, tags: str | None) -> Graph:
    for name in ("saved_model.pb", "saved_model.pbtxt"):
        if (path / name).exists():
            return _read(path / name, tags)
    events = sorted(file for file in path.iterdir() if _holds_events(file))
    if not events:
        raise CannotRead(f"{path}: holds neither saved_model.pb nor an event file")
    from .events import read_last

    return read_last(path, events)


def _read_file(path: Path, tags: str | None) -> Graph:
    if not is_readable(path):
        raise CannotRead(f"{path}: is not {READABLE}")
    from . import protos
    from .events import read_last

    if _holds_events(path):
        return read_last(path, [path])
    if path.suffix == ".meta":
        return protos.read_meta_graph(path)
    if path.stem == "saved_model":
        return protos.read_saved_model(path, tags)
    return protos.read_graph_def(path)


def _holds_events(path: Path) -> bool:
    return "tfevents" in path.name
