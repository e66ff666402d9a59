"""The look-up pages, made from the examples so that nothing is typed twice."""

from __future__ import annotations

from sphinx.application import Sphinx

from .directives import Chapter, Symbols, Topics
from .uses import add_ways_on


def setup(app: Sphinx) -> dict[str, object]:
    """Register the directives, and link the examples back to the look-ups."""
    app.add_directive("chapter", Chapter)
    app.add_directive("symbols", Symbols)
    app.add_directive("topics", Topics)
    app.connect("doctree-read", add_ways_on)
    return {
        "env_version": 3,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
