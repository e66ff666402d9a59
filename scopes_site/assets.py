"""A page loads only the styles and scripts that it has a use for."""

from __future__ import annotations

from collections.abc import Mapping

from sphinx.application import Sphinx

LISTS = ("css_files", "script_files")

# A file, and the text that a page must hold to need it.
NEEDED_FOR = {
    "copy_code.js": "<pre>",
    "gallery.css": "sphx-glr-thumbnails",
    "releases.css": 'id="between"',
    "releases.js": 'id="between"',
    "sg-tags.js": "sg-tag-list",
    "tag_filters.js": "sg-tag-list",
}


def leave_out(
    app: Sphinx, page: str, template: str, context: dict, doctree: object
) -> None:
    """Take from a page the files that it does not need."""
    body = context.get("body", "")
    for name in LISTS:
        context[name] = [
            file
            for file in context[name]
            if needed(body, str(file.filename), NEEDED_FOR)
        ]


def needed(body: str, filename: str, needed_for: Mapping[str, str]) -> bool:
    """Whether a page with this ``body`` has a use for the file."""
    name = filename.rpartition("/")[2]
    return name not in needed_for or needed_for[name] in body
