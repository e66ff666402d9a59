"""Forget what earlier examples did to TensorFlow in this process."""

from __future__ import annotations

import sys


def reset_tensorflow(*_: object) -> None:
    """Start a new default graph and new name counters.

    For runs that share one process: Sphinx's doctest builder, and Sphinx-Gallery where
    a process cannot be forked.  Process-wide switches cannot be reset.
    """
    import tensorflow

    tensorflow.compat.v1.reset_default_graph()
    if "keras" in sys.modules:
        sys.modules["keras"].utils.clear_session()
