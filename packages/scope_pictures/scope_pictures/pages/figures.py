"""Put the figures of an example on its page."""

from __future__ import annotations

from pathlib import Path

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from ..drawing.svg import LOOK
from .scraper import figures_path


def add_look(app: Sphinx) -> None:
    """Publish the rules of how a picture looks."""
    app.config.html_static_path.append(str(LOOK.parent))


def add_figures(app: Sphinx, doctree: nodes.document) -> None:
    """Insert the figures of a gallery page above its downloads."""
    path = figures_path(Path(app.env.doc2path(app.env.docname)))
    if path.exists():
        app.env.note_dependency(str(path))
        html = path.read_text(encoding="utf-8")
        new = [nodes.raw("", html, format="html"), *_legend(app)]
        parent, index = _above_downloads(doctree)
        parent[index:index] = new


class FigureOf(SphinxDirective):
    """``{figure-of} PAGE``: the figures of an example, on a page of one's own."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        target, page = self.env.relfn2path(self.arguments[0], self.env.docname)
        path = figures_path(Path(page))
        if not path.exists():
            raise self.error(f"{target} is not the page of an example with a graph")
        self.env.note_dependency(str(path))
        return [nodes.raw("", path.read_text(encoding="utf-8"), format="html")]


def _above_downloads(doctree: nodes.document) -> tuple[nodes.Element, int]:
    """Return the place above the footer that Sphinx-Gallery gives a page."""
    for footer in doctree.findall(nodes.container):
        if "sphx-glr-footer" in footer["classes"]:
            node: nodes.Element = footer
            while isinstance(node.parent, addnodes.only):
                node = node.parent
            return node.parent, node.parent.index(node)
    section = next(doctree.findall(nodes.section))
    return section, len(section)


def _legend(app: Sphinx) -> list[nodes.Node]:
    """Return a line that says how to read a picture, with a link to the page on it."""
    text = (
        "Box: scope. Double border: opened by a variable scope. "
        "Dotted border: opened by none, made by names alone. "
        "Rounded and bold: variable. Oval: operation. "
    )
    legend = nodes.paragraph("", text, classes=["scope-legend"])
    if app.config.scope_pictures_help:
        legend += addnodes.pending_xref(
            "",
            nodes.inline("", "How to read the pictures"),
            refdomain="std",
            reftype="doc",
            refdoc=app.env.docname,
            reftarget=f"/{app.config.scope_pictures_help}",
            refexplicit=True,
            refwarn=True,
        )
    return [legend]
