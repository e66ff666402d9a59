"""The files that a crawler and GitHub Pages look for beside the pages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from xml.etree import ElementTree

from sphinx.application import Sphinx

from ..written import take
from .changed import changed
from .not_found import NOT_FOUND

SITEMAP = "sitemap.xml"
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def write_sitemap(app: Sphinx, exception: Exception | None) -> None:
    """Write ``robots.txt`` and ``.nojekyll``, and ``sitemap.xml`` if there is an address."""
    if exception or app.builder.format != "html":
        return
    address = app.config.hosting_place.address
    take(app, ".nojekyll").touch()
    take(app, "robots.txt").write_text(robots(address))
    place = take(app, SITEMAP)
    if address:
        days = changed(app.env)
        pages = [
            (address + app.builder.get_target_uri(page), days.get(page))
            for page in sorted(app.env.all_docs.keys() - {NOT_FOUND})
        ]
        place.write_bytes(sitemap(pages))


def robots(address: str) -> str:
    """Return a ``robots.txt`` that allows everything."""
    line = f"Sitemap: {address}{SITEMAP}\n" if address else ""
    return f"User-agent: *\nAllow: /\n{line}"


def sitemap(pages: Iterable[tuple[str, date | None]]) -> bytes:
    """Return the sitemap of pages by their address and day of the last change."""
    root = ElementTree.Element("urlset", xmlns=_NAMESPACE)
    for address, day in pages:
        url = ElementTree.SubElement(root, "url")
        ElementTree.SubElement(url, "loc").text = address
        if day:
            ElementTree.SubElement(url, "lastmod").text = day.isoformat()
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
