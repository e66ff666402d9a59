"""At the end of each example, the ways on: its tags, and the names that it uses."""

from __future__ import annotations

import re
from urllib.parse import quote

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx

from ..examples import script_of

TAGS = "sphx-glr-example-tags"


def target_of(symbol: str) -> str:
    """Return the label of a symbol on the page of all symbols."""
    return f"symbol-{re.sub(r'[^a-z0-9]+', '-', symbol.lower())}"


def add_ways_on(app: Sphinx, doctree: nodes.document) -> None:
    """Link an example that was just read to the others with its tags and symbols."""
    docname = app.env.docname
    script = script_of(app, docname)
    if script is None:
        return
    *_, footer = doctree.findall(addnodes.only)
    for paragraph in list(doctree.findall(nodes.paragraph)):
        if TAGS in paragraph["classes"]:
            paragraph.parent.remove(paragraph)
    ways = []
    if script.tags:
        ways.append(_tags(script.tags))
    if script.symbols:
        ways.append(_uses(docname, sorted(script.symbols, key=str.lower)))
    place = footer.parent.index(footer)
    for way in reversed(ways):
        footer.parent.insert(place, way)


def _tags(tags: list[str]) -> nodes.paragraph:
    """Return links to the gallery, which shows the examples with that tag alone."""
    paragraph = nodes.paragraph("", "Tags: ", classes=[TAGS])
    for n, tag in enumerate(tags):
        address = f"../index.html?sg-tags={quote(tag)}"
        paragraph += nodes.Text(", ") if n else nodes.Text("")
        paragraph += nodes.reference("", tag, refuri=address, internal=True)
    return paragraph


def _uses(docname: str, symbols: list[str]) -> nodes.paragraph:
    paragraph = nodes.paragraph("", "More examples of ", classes=["uses"])
    for n, symbol in enumerate(symbols):
        paragraph += nodes.Text(", ") if n else nodes.Text("")
        name = nodes.literal("", f"tf.{symbol}")
        paragraph += addnodes.pending_xref(
            "",
            name,
            refdomain="std",
            reftype="ref",
            refdoc=docname,
            reftarget=target_of(symbol),
            refexplicit=True,
            refwarn=True,
        )
    return paragraph
