"""A Sphinx extension: every page has a title and a description of its own.

Search engines and shared links show them, and nothing else of a page.
"""

from __future__ import annotations

import os
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from .heads import Head, problems

logger = logging.getLogger(__name__)


def setup(app: Sphinx) -> dict[str, object]:
    """Collect the heads of the pages that are read, and judge all at every build."""
    app.connect("doctree-read", collect)
    app.connect("env-updated", judge)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


def collect(app: Sphinx, doctree: nodes.document) -> None:
    """Remember the description of a page, the first if there are more.

    Sphinx-Gallery puts the headers of all sections, descriptions included, on the page
    of the whole gallery.
    """
    first, *others = [
        node
        for node in doctree.findall(nodes.meta)
        if node.get("name") == "description"
    ] or [None]
    for node in others:
        node.parent.remove(node)
    text = first["content"] if first else ""
    app.env.metadata[app.env.docname]["description"] = " ".join(text.split())


def judge(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of each page whose head is not as it must be."""
    heads = [
        Head(
            docname,
            env.titles[docname].astext(),
            env.metadata[docname].get("description", ""),
        )
        for docname in sorted(env.all_docs)
    ]
    for docname, message in problems(heads):
        logger.warning(message, location=f"{source(app, docname)}:1")


def source(app: Sphinx, docname: str) -> str:
    """Return the file that a person writes for a page, seen from the current folder."""
    path = Path(app.env.doc2path(docname))
    conf = app.config.sphinx_gallery_conf
    for examples, pages in zip(
        _several(conf["examples_dirs"]), _several(conf["gallery_dirs"]), strict=True
    ):
        if path.is_relative_to(app.srcdir / pages):
            written = app.srcdir / examples / path.relative_to(app.srcdir / pages)
            script = written.with_suffix(".py")
            path = script if script.exists() else written.parent / "GALLERY_HEADER.rst"
    return os.path.relpath(path)


def _several(folders: str | list[str]) -> list[str]:
    return [folders] if isinstance(folders, str) else folders
