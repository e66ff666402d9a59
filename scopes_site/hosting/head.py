"""What other sites read in a page: its title, its description, the feed."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx

from .configure import CHANGELOG
from .feed import FEED
from .not_found import NOT_FOUND


def add_head(
    app: Sphinx, page: str, template: str, context: dict, doctree: nodes.document | None
) -> None:
    """Add OpenGraph text to a page that has a source, and a link to the feed."""
    if page == NOT_FOUND:
        context["pageurl"] = None
    tags = []
    if doctree is not None:
        tags += [
            f'<meta property="{name}" content="{escape(text)}">'
            for name, text in _graph(app, context, doctree)
        ]
    if app.config.hosting_place.address and CHANGELOG in app.env.all_docs:
        tags.append(
            '<link rel="alternate" type="application/atom+xml" '
            f'title="{escape(app.config.project)}" '
            f'href="{context["pathto"](FEED, resource=True)}">'
        )
    context["metatags"] = context.get("metatags", "") + "\n".join(["", *tags, ""])


def _graph(
    app: Sphinx, context: dict, doctree: nodes.document
) -> Iterator[tuple[str, str]]:
    yield "og:title", Markup(context["title"]).striptags()
    yield "og:type", "article"
    yield "og:site_name", app.config.project
    for meta in doctree.findall(nodes.meta):
        if meta.get("name") == "description":
            yield "og:description", meta["content"]
    if context.get("pageurl"):
        yield "og:url", context["pageurl"]
