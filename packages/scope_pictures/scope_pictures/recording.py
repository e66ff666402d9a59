"""Note which graphs a program makes, and which variable scopes it enters in them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    import tensorflow as tf


class Entered(NamedTuple):
    """A variable scope that was entered, and the name scope that it opened.

    The root scope is ""; so is ``name_scope`` if none was opened.
    """

    variable_scope: str
    name_scope: str


class Recording:
    """The graphs made since it started, in order, and the scopes entered in each.

    A finished graph does not tell which variable scope opened a name scope.  So two
    methods of TensorFlow are wrapped; what they do and return stays as it is, and
    nothing is left in the graphs.
    """

    def __init__(self) -> None:
        self.made: list[tf.Graph] = []
        self.entered: WeakKeyDictionary[tf.Graph, list[Entered]] = WeakKeyDictionary()

    def start(self) -> None:
        """Wrap TensorFlow; a recording that was started before ends."""
        import tensorflow as tf

        _wrap(tf.Graph, "__init__", self._note_graph)
        _wrap(tf.compat.v1.variable_scope, "__enter__", self._note_scope)

    def graphs(self) -> list[tf.Graph]:
        """Return the graphs that hold something, without the bodies of functions."""
        return [
            graph
            for graph in self.made
            if not graph.building_function and graph.get_operations()
        ]

    def entered_in(self, graph: tf.Graph) -> list[Entered]:
        """Return how variable scopes were entered in ``graph``, in order."""
        return self.entered.get(graph, [])

    def _note_graph(
        self, make: Callable[..., None], graph: tf.Graph, *args: object
    ) -> None:
        make(graph, *args)
        self.made.append(graph)

    def _note_scope(self, enter: Callable[[Any], Any], scope: Any) -> Any:
        import tensorflow as tf

        entered = enter(scope)
        if not tf.executing_eagerly():
            graph = tf.compat.v1.get_default_graph()
            opened = graph.get_name_scope() if _opens_name_scope(scope) else ""
            self.entered.setdefault(graph, []).append(Entered(entered.name, opened))
        return entered


def _opens_name_scope(scope: Any) -> bool:
    """Whether an entered ``variable_scope`` has opened one; the root opens none."""
    return bool(scope._auxiliary_name_scope) and scope._current_name_scope is not None


def _wrap(owner: type, name: str, note: Callable[..., object]) -> None:
    now = getattr(owner, name)
    plain = getattr(now, "not_recorded", now)

    @functools.wraps(plain)
    def wrapper(*args: object, **kwargs: object) -> object:
        return note(plain, *args, **kwargs)

    vars(wrapper)["not_recorded"] = plain
    setattr(owner, name, wrapper)
