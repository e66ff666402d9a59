"""Every page has a title and a description of its own.

Search engines and shared links show them, and nothing else of a page.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from .examples import source_of

SHORTEST, LONGEST = 50, 160
REMEDY = f"write one sentence of {SHORTEST} to {LONGEST} characters"

logger = logging.getLogger(__name__)


class Head(NamedTuple):
    """What is known of a page before it is opened."""

    docname: str
    title: str
    description: str


def collect(app: Sphinx, doctree: nodes.document) -> None:
    """Remember the description of a page, the first if there are more.

    Sphinx-Gallery puts the headers of all sections, descriptions included, on the page
    of the whole gallery.
    """
    found = [
        node
        for node in doctree.findall(nodes.meta)
        if node.get("name") == "description"
    ]
    for node in found[1:]:
        node.parent.remove(node)
    text = found[0]["content"] if found else ""
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
        logger.warning(
            message, location=f"{os.path.relpath(source_of(app, docname))}:1"
        )


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
