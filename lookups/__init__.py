"""The look-up pages, made from the examples so that nothing is typed twice."""

from __future__ import annotations

from sphinx.application import Sphinx

from .directives import Chapter, Symbols, Topics


def setup(app: Sphinx) -> dict[str, object]:
    """Register the directives."""
    app.add_directive("chapter", Chapter)
    app.add_directive("symbols", Symbols)
    app.add_directive("topics", Topics)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
