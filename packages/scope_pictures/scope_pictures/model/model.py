"""What a picture shows of a graph: its scopes, its nodes and what flows between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Op:
    """One operation as a graph records it.

    ``inputs`` are the names of the operations that it reads: without ``:0``, and
    without those that it only waits for.
    """

    name: str
    type: str
    inputs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Node:
    """What is drawn: a ``variable``, an ``operation``, or a ``folded`` scope.

    ``holds`` counts the operations of the graph that it stands for, ``helpers`` names
    those that were folded into it; a folded scope only counts,
    its ``variables`` too.
    """

    name: str
    kind: str
    holds: int = 1
    helpers: tuple[str, ...] = ()
    variables: int = 0


@dataclass(frozen=True)
class Scope:
    """A box: a prefix of names, without its last slash.

    ``variable_scope`` is the variable scope whose opening made the box, or whose
    variables stand in it because of their names; "" is the root, None: none is known.
    ``opened_by`` is ``variable scope``, ``name scope`` or ``nothing``: then the prefix
    comes from names with a slash alone.
    """

    name: str
    variable_scope: str | None = None
    opened_by: str = "name scope"


@dataclass(frozen=True)
class Model:
    """All that a picture shows, in the order in which the graph grew."""

    scopes: tuple[Scope, ...]
    nodes: tuple[Node, ...]
    edges: tuple[tuple[str, str], ...]


def prefixes(name: str) -> Iterator[str]:
    """Yield the scopes around ``name``, the outermost first, without last slashes."""
    for slash in re.finditer("/", name):
        yield name[: slash.start()]


def parent(name: str) -> str | None:
    """Return the innermost scope around ``name``, None at the root."""
    head, slash, _ = name.rpartition("/")
    return head if slash else None
