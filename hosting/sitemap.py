"""The files that a crawler and GitHub Pages look for beside the pages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from sphinx.application import Sphinx

from .not_found import NOT_FOUND

SITEMAP = "sitemap.xml"
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def write_sitemap(app: Sphinx, exception: Exception | None) -> None:
    """Write ``robots.txt`` and ``.nojekyll``, and ``sitemap.xml`` if there is an address."""
    if exception or app.builder.format != "html":
        return
    out = Path(app.outdir)
    address = app.config.hosting_place.address
    (out / ".nojekyll").touch()
    (out / "robots.txt").write_text(robots(address))
    (out / SITEMAP).unlink(missing_ok=True)
    if address:
        pages = [
            (
                address + app.builder.get_target_uri(page),
                app.env.hosting_changed.get(page),
            )
            for page in sorted(app.env.all_docs.keys() - {NOT_FOUND})
        ]
        (out / SITEMAP).write_bytes(sitemap(pages))


def robots(address: str) -> str:
    """Return a ``robots.txt`` that allows everything."""
    line = f"Sitemap: {address}{SITEMAP}\n" if address else ""
    return f"User-agent: *\nAllow: /\n{line}"


def sitemap(pages: Iterable[tuple[str, date | None]]) -> bytes:
    """Return the sitemap of pages by their address and day of the last change."""
    root = ElementTree.Element("urlset", xmlns=_NAMESPACE)
    for address, changed in pages:
        url = ElementTree.SubElement(root, "url")
        ElementTree.SubElement(url, "loc").text = address
        if changed:
            ElementTree.SubElement(url, "lastmod").text = changed.isoformat()
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
