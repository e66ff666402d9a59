"""A Sphinx extension: a page loads only the styles and scripts that it has a use for.

``page_assets`` in ``conf.py`` names files, and the text that a page must hold to need
them.
"""

from __future__ import annotations

from collections.abc import Mapping

from sphinx.application import Sphinx

LISTS = ("css_files", "script_files")


def setup(app: Sphinx) -> dict[str, object]:
    """Look through each page before it is written."""
    app.add_config_value("page_assets", {}, "html", dict)
    app.connect("html-page-context", leave_out, priority=900)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


def leave_out(
    app: Sphinx, page: str, template: str, context: dict, doctree: object
) -> None:
    """Take from a page the files that it does not need."""
    body = context.get("body", "")
    for name in LISTS:
        context[name] = [
            file
            for file in context[name]
            if needed(body, str(file.filename), app.config.page_assets)
        ]


def needed(body: str, filename: str, assets: Mapping[str, str]) -> bool:
    """Whether a page with this ``body`` has a use for the file."""
    name = filename.rpartition("/")[2]
    return name not in assets or assets[name] in body
