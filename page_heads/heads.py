"""What the title and the description of a page must be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

SHORTEST, LONGEST = 50, 160
REMEDY = f"write one sentence of {SHORTEST} to {LONGEST} characters"


class Head(NamedTuple):
    """What is known of a page before it is opened."""

    docname: str
    title: str
    description: str


def problems(heads: Iterable[Head]) -> Iterator[tuple[str, str]]:
    """Yield the page and the message of everything that is wrong."""
    titles: dict[str, str] = {}
    descriptions: dict[str, str] = {}
    for docname, title, description in heads:
        if first := titles.get(title):
            yield docname, f"has the title of {first}, {title!r}; give it its own"
        titles.setdefault(title, docname)
        if fault := _fault(description):
            yield docname, f"{fault}; {REMEDY} as its meta description"
        elif first := descriptions.get(description):
            yield docname, f"has the description of {first}; {REMEDY} of its own"
        descriptions.setdefault(description, docname)


def _fault(description: str) -> str:
    """Return what is wrong with a description by itself, or nothing."""
    if not description:
        return "has no description"
    if not SHORTEST <= len(description) <= LONGEST:
        return f"has a description of {len(description)} characters"
    if not description.endswith((".", "?")):
        return f"has a description that ends in {description[-1]!r}"
    if re.search(r"[.?!] +[A-Z]", description):
        return "has a description of several sentences"
    return ""
