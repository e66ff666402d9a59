"""What a built site links to and loads, and what of it does not exist."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ADDRESSES = {"href", "src", "action", "data", "poster", "xlink:href"}


class Page(HTMLParser):
    """The anchors of a page, and the addresses that it names."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = {"", "top"}
        self.targets: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if not value:
                continue
            if name == "id" or (tag == "a" and name == "name"):
                self.anchors.add(value)
            elif name in ADDRESSES:
                self.targets.add(value)
            elif name == "srcset":
                self.targets.update(part.split()[0] for part in value.split(","))


def broken_links(site: Path, root: str = "/") -> Iterator[str]:
    """Yield ``page: target: what is wrong`` for each link inside a site below ``root``.

    Addresses on other hosts are not looked at.
    """
    site = site.resolve()
    pages = {
        path.relative_to(site).as_posix(): Page(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.html"))
    }
    for name, page in pages.items():
        for target in sorted(page.targets):
            if problem := _problem(site, pages, name, target, root):
                yield f"{name}: {target}: {problem}"


def _problem(
    site: Path, pages: dict[str, Page], name: str, target: str, root: str
) -> str:
    address = urlsplit(target)
    if address.scheme or address.netloc:
        return ""
    path = unquote(address.path)
    if path.startswith("/"):
        if not path.startswith(root):
            return f"not below {root}"
        path = path.removeprefix(root) or "index.html"
    elif path:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
    else:
        path = name
    if path.startswith("..") or not (site / path).is_file():
        return "no such file"
    if path in pages and unquote(address.fragment) not in pages[path].anchors:
        return "no such anchor"
    return ""
