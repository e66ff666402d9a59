"""A Sphinx extension that adds a search as you type, by Pagefind, to the served site."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx

from .index import make_index

STATIC = Path(__file__).with_name("static")


def setup(app: Sphinx) -> dict[str, object]:
    """Index the pages when all are written, and let each of them open the search."""
    app.add_config_value("site_search_leave_out", [], "", list)
    app.connect("builder-inited", _add_dialog)
    app.connect("build-finished", make_index)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


def _add_dialog(app: Sphinx) -> None:
    if app.builder.name == "html":
        app.config.html_static_path.append(str(STATIC))
        app.add_css_file("site_search.css")
        app.add_js_file("site_search.js", loading_method="defer")
