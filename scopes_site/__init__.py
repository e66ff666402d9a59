"""The Sphinx extension of this site, and of no other.

It makes look-ups and heads from the examples, fills in what they print on other
releases, indexes the search, and adds what a published site needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, object]:
    """Connect each part to the life of a build."""
    connect_lookups(app)
    connect_assets(app)
    connect_heads(app)
    connect_releases(app)
    connect_hosting(app)
    connect_search(app)
    return {"env_version": 4, "parallel_read_safe": True, "parallel_write_safe": True}


def connect_lookups(app: Sphinx) -> None:
    """Make lists of the examples by chapter, name and topic, and ways back to them."""
    from .lookups.directives import Chapter, Symbols, Topics
    from .lookups.ways_on import add_ways_on

    app.add_directive("chapter", Chapter)
    app.add_directive("symbols", Symbols)
    app.add_directive("topics", Topics)
    app.connect("doctree-read", add_ways_on)


def connect_assets(app: Sphinx) -> None:
    """Let a page load only what it has a use for."""
    from .assets import leave_out

    app.connect("html-page-context", leave_out, priority=900)


def connect_heads(app: Sphinx) -> None:
    """Hold each page to a title and a description of its own."""
    from .heads import collect, judge

    app.connect("doctree-read", collect)
    app.connect("env-updated", judge)


def connect_releases(app: Sphinx) -> None:
    """Say on the pages what the examples print on other releases."""
    from .releases.directives import FromRecords, MatrixDirective, MatrixRole, visit
    from .releases.pages import Pages

    app.add_node(FromRecords, html=(visit, None))
    app.add_directive("matrix", MatrixDirective)
    app.add_role("matrix", MatrixRole())
    pages = Pages()
    app.connect("env-updated", pages.renew)
    app.connect("doctree-resolved", pages.fill)


def connect_hosting(app: Sphinx) -> None:
    """Add what needs an address or a repository, and a policy to each page.

    Both come from the environment of the host; without them nothing is made up.
    """
    from .hosting.changed import note_changes
    from .hosting.configure import configure
    from .hosting.feed import write_feed
    from .hosting.foot import add_foot
    from .hosting.head import add_head
    from .hosting.not_found import anchor_not_found
    from .hosting.place import Place
    from .hosting.policy import write_policies
    from .hosting.sitemap import write_sitemap

    app.add_config_value("hosting_place", Place(), "html", Place)
    app.add_config_value("hosting_version", "", "html", str)
    app.connect("config-inited", configure)
    app.connect("env-updated", note_changes)
    app.connect("html-page-context", add_head)
    app.connect("html-page-context", add_foot)
    app.connect("build-finished", write_sitemap, priority=400)
    app.connect("build-finished", write_feed, priority=400)
    app.connect("build-finished", anchor_not_found, priority=400)
    app.connect("build-finished", write_policies, priority=450)


def connect_search(app: Sphinx) -> None:
    """Index the pages when all are written, and let each of them open the search."""
    from .search.dialog import add_dialog
    from .search.index import make_index

    app.add_config_value("search_leaves_out", [], "", list)
    app.connect("builder-inited", add_dialog)
    app.connect("build-finished", make_index)
