"""A Sphinx extension that shows the graphs of the examples of Sphinx-Gallery.

On a gallery page the figures stand below the example, above its downloads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, object]:
    """Connect the pictures to the life of a build."""
    from .figures import FigureOf, add_figures, add_look

    app.add_config_value("scope_pictures_help", "", "env", str)
    app.add_directive("figure-of", FigureOf)
    app.add_css_file("scope_pictures.css")
    app.connect("builder-inited", add_look)
    app.connect("doctree-read", add_figures)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
