"""An Atom feed (RFC 4287) of the changelog."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from docutils import nodes
from sphinx.application import Sphinx

from .configure import CHANGELOG

FEED = "feed.xml"


@dataclass(frozen=True)
class Entry:
    """One version of the changelog: its anchor, its day and what a reader notices."""

    anchor: str
    day: str
    changes: tuple[str, ...]


def write_feed(app: Sphinx, exception: Exception | None) -> None:
    """Write the feed if there is a changelog, and an address to make its links from."""
    if exception or app.builder.format != "html":
        return
    path = Path(app.outdir, FEED)
    path.unlink(missing_ok=True)
    address = app.config.hosting_place.address
    if address and CHANGELOG in app.env.all_docs:
        page = address + app.builder.get_target_uri(CHANGELOG)
        entries = read_entries(app.env.get_doctree(CHANGELOG))
        path.write_bytes(
            feed(app.config.project, app.config.author, address, page, entries)
        )


def read_entries(doctree: nodes.document) -> Iterator[Entry]:
    """Yield the versions of a changelog, as the page orders them: newest first."""
    for section in doctree.findall(nodes.section):
        word, _, day = section.next_node(nodes.title).astext().partition(" ")
        if word == "Version":
            changes = (item.astext() for item in section.findall(nodes.list_item))
            yield Entry(section["ids"][0], day, tuple(changes))


def feed(
    project: str, author: str, address: str, page: str, entries: Iterable[Entry]
) -> bytes:
    """Return the feed of ``entries`` on the page ``page`` of the site at ``address``."""
    entries = list(entries)
    root = ElementTree.Element("feed", xmlns="http://www.w3.org/2005/Atom")
    _add(root, "id", page)
    _add(root, "title", project)
    _add(root, "updated", _time(max(entry.day for entry in entries)))
    _add(ElementTree.SubElement(root, "author"), "name", author)
    _add(root, "link", rel="self", href=address + FEED)
    _add(root, "link", rel="alternate", type="text/html", href=page)
    for entry in entries:
        link = f"{page}#{entry.anchor}"
        element = ElementTree.SubElement(root, "entry")
        _add(element, "id", link)
        _add(element, "title", f"Version {entry.day}")
        _add(element, "updated", _time(entry.day))
        _add(element, "link", rel="alternate", type="text/html", href=link)
        _add(element, "content", _as_list(entry.changes), type="html")
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def _add(
    parent: ElementTree.Element, name: str, text: str | None = None, **attributes: str
) -> None:
    ElementTree.SubElement(parent, name, attributes).text = text


def _time(day: str) -> str:
    return f"{day}T00:00:00Z"


def _as_list(changes: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{html.escape(text)}</li>' for text in changes)}</ul>"
