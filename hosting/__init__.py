"""A Sphinx extension with what a site needs once it has an address.

Canonical links, sitemap, robots.txt, feed, page not found, links to the repository,
dates of the last change, and a Content-Security-Policy.  Address and repository come
from the environment of the host; without them nothing is made up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, object]:
    """Connect each part to the life of a build."""
    from .changed import note_changes
    from .configure import configure
    from .feed import write_feed
    from .foot import add_foot
    from .head import add_head
    from .not_found import anchor_not_found
    from .place import Place
    from .policy import write_policies
    from .sitemap import write_sitemap

    app.add_config_value("hosting_place", Place(), "html", Place)
    app.add_config_value("hosting_version", "", "html", str)
    app.add_config_value("hosting_shows", "", "html", str)
    app.connect("config-inited", configure)
    app.connect("env-updated", note_changes)
    app.connect("html-page-context", add_head)
    app.connect("html-page-context", add_foot)
    app.connect("build-finished", write_sitemap, priority=400)
    app.connect("build-finished", write_feed, priority=400)
    app.connect("build-finished", anchor_not_found, priority=400)
    app.connect("build-finished", write_policies, priority=450)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
