"""An Atom feed (RFC 4287) of the changelog."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from docutils import nodes
from sphinx.application import Sphinx

from ..written import take
from .configure import CHANGELOG

FEED = "feed.xml"


@dataclass(frozen=True)
class Version:
    """One version of the changelog: its anchor, its day and what a reader notices."""

    anchor: str
    day: str
    changes: tuple[str, ...]


def write_feed(app: Sphinx, exception: Exception | None) -> None:
    """Write the feed if there is a changelog, and an address to make its links from."""
    if exception or app.builder.format != "html":
        return
    path = take(app, FEED)
    address = app.config.hosting_place.address
    if address and CHANGELOG in app.env.all_docs:
        page = address + app.builder.get_target_uri(CHANGELOG)
        versions = read_versions(app.env.get_doctree(CHANGELOG))
        path.write_bytes(
            feed(app.config.project, app.config.author, address, page, versions)
        )


def read_versions(doctree: nodes.document) -> Iterator[Version]:
    """Yield the versions of a changelog, as the page orders them: newest first."""
    for section in doctree.findall(nodes.section):
        title = section.next_node(nodes.title)
        word, _, day = title.astext().partition(" ") if title else ("", "", "")
        if word == "Version":
            changes = (item.astext() for item in section.findall(nodes.list_item))
            yield Version(section["ids"][0], day, tuple(changes))


def feed(
    project: str, author: str, address: str, page: str, versions: Iterable[Version]
) -> bytes:
    """Return the feed of ``versions`` on the page ``page`` of the site at ``address``."""
    versions = list(versions)
    root = ElementTree.Element("feed", xmlns="http://www.w3.org/2005/Atom")
    _add(root, "id", page)
    _add(root, "title", project)
    _add(root, "updated", _time(max(version.day for version in versions)))
    _add(ElementTree.SubElement(root, "author"), "name", author)
    _add(root, "link", rel="self", href=address + FEED)
    _add(root, "link", rel="alternate", type="text/html", href=page)
    for version in versions:
        link = f"{page}#{version.anchor}"
        element = ElementTree.SubElement(root, "entry")
        _add(element, "id", link)
        _add(element, "title", f"Version {version.day}")
        _add(element, "updated", _time(version.day))
        _add(element, "link", rel="alternate", type="text/html", href=link)
        _add(element, "content", _as_list(version.changes), type="html")
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
