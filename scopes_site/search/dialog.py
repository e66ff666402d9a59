"""The dialog in which a reader searches."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx

STATIC = Path(__file__).with_name("static")


def add_dialog(app: Sphinx) -> None:
    """Publish the dialog's script and style, and let every page load the first of them."""
    if app.builder.name == "html":
        app.config.html_static_path.append(str(STATIC))
        app.add_css_file("site_search.css")
        app.add_js_file("site_search.js", loading_method="defer")
