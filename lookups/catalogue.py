"""Read what the look-ups need to know of the examples, from their text alone."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sphinx_gallery.py_source_parser import extract_file_config

READING_ORDER = "reading_order.txt"


@dataclass(frozen=True)
class Entry:
    """One example: its path below ``examples/`` without suffix, and its text."""

    name: str
    text: str

    @property
    def chapter(self) -> str:
        """The folder of the example."""
        return self.name.split("/")[0]

    @property
    def docname(self) -> str:
        """The page of the example, as Sphinx calls it."""
        return f"examples/{self.name}"

    @cached_property
    def topics(self) -> list[str]:
        """The numbers of the topics that its claims prove."""
        return extract_file_config(self.text).get("topics", [])

    @cached_property
    def tags(self) -> list[str]:
        """What readers filter by."""
        return extract_file_config(self.text).get("tags", [])

    @cached_property
    def symbols(self) -> set[str]:
        """The names of TensorFlow that its code uses, without their ``tf.``."""
        return set(_symbols(ast.parse(self.text)))


def read_entries(folder: Path) -> list[Entry]:
    """Return the examples in ``folder`` in their reading order."""
    paths = (folder / READING_ORDER).read_text().split()
    return [
        Entry(path.removesuffix(".py"), (folder / path).read_text()) for path in paths
    ]


def read_topics(path: Path) -> dict[str, str]:
    """Return the topics of a file with one topic a line: its number and its title."""
    return dict(line.split(" ", 1) for line in path.read_text().splitlines())


def _symbols(tree: ast.AST) -> Iterator[str]:
    """Yield the longest dotted names that begin with ``tf``."""
    inner = {node.value for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node not in inner:
            name = ast.unparse(node)
            if re.fullmatch(r"tf(\.\w+)+", name):
                yield name.removeprefix("tf.").removeprefix("compat.v1.")
