"""A Sphinx extension: what the examples print on other releases, from the records.

Each example's page has a line that says so, and a page of changes has all of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, object]:
    """Register the places to be filled, and fill them when a page is written."""
    from .extension import Pages
    from .places import Made, MatrixDirective, MatrixRole, visit_made

    app.add_node(Made, html=(visit_made, None))
    app.add_directive("matrix", MatrixDirective)
    app.add_role("matrix", MatrixRole())
    pages = Pages()
    app.connect("env-updated", pages.renew)
    app.connect("doctree-resolved", pages.fill)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
