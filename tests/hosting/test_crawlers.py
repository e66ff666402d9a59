"""What crawlers and readers of feeds are given."""

from datetime import date
from xml.etree import ElementTree

import feedparser
import pytest
from docutils.core import publish_doctree

from scopes_site.hosting.configure import newest_version
from scopes_site.hosting.feed import Version, feed, read_versions
from scopes_site.hosting.sitemap import robots, sitemap

ADDRESS = "https://example.org/scopes/"
PAGE = f"{ADDRESS}changelog.html"
VERSIONS = [
    Version("version-2026-02-02", "2026-02-02", ("A <tag> & more.",)),
    Version("version-2026-01-01", "2026-01-01", ("First.", "Second.")),
]


def test_robots_may_read_everything():
    assert robots("") == "User-agent: *\nAllow: /\n"


def test_robots_are_led_to_the_sitemap_of_a_known_address():
    assert robots(ADDRESS).endswith(f"Allow: /\nSitemap: {ADDRESS}sitemap.xml\n")


def test_a_sitemap_names_pages_and_their_days():
    root = ElementTree.fromstring(
        sitemap([(f"{ADDRESS}a&b.html", date(2026, 1, 2)), (f"{ADDRESS}c.html", None)])
    )
    texts = [[child.text for child in url] for url in root]
    assert [[f"{ADDRESS}a&b.html", "2026-01-02"], [f"{ADDRESS}c.html"]] == texts
    assert root.tag == "{http://www.sitemaps.org/schemas/sitemap/0.9}urlset"


def test_a_feed_has_an_entry_for_each_version():
    read = feedparser.parse(feed("Scopes", "Ada", ADDRESS, PAGE, VERSIONS))
    assert (read.bozo, read.version) == (False, "atom10")
    assert [
        (f"{PAGE}#version-2026-02-02", "Version 2026-02-02", "2026-02-02T00:00:00Z"),
        (f"{PAGE}#version-2026-01-01", "Version 2026-01-01", "2026-01-01T00:00:00Z"),
    ] == [(one.id, one.title, one.updated) for one in read.entries]


def test_a_feed_says_what_it_is_and_how_new():
    read = feedparser.parse(feed("Scopes", "Ada", ADDRESS, PAGE, VERSIONS)).feed
    assert (PAGE, "Scopes", "Ada", "2026-02-02T00:00:00Z") == (
        *(read.id, read.title, read.author, read.updated),
    )
    assert {"self": f"{ADDRESS}feed.xml", "alternate": PAGE} == {
        link.rel: link.href for link in read.links
    }


def test_text_of_a_change_is_not_taken_for_markup():
    (entry, _) = feedparser.parse(feed("S", "A", ADDRESS, PAGE, VERSIONS)).entries
    assert "<ul><li>A &lt;tag&gt; &amp; more.</li></ul>" == entry.content[0].value


@pytest.mark.parametrize("required", ["id", "title", "updated", "author", "link"])
def test_a_feed_has_what_the_standard_requires(required):
    root = ElementTree.fromstring(feed("Scopes", "Ada", ADDRESS, PAGE, VERSIONS))
    assert root.find(f"{{http://www.w3.org/2005/Atom}}{required}") is not None


def test_a_changelog_is_read_by_its_sections():
    text = "Changes\n=======\n\nVersion 2026-01-01\n------------------\n\n- First.\n"
    text += "- Second.\n\nNotes\n-----\n\n- Not a change.\n"
    doctree = publish_doctree(text, settings_overrides={"doctitle_xform": False})
    assert VERSIONS[1:] == list(read_versions(doctree))


def test_the_newest_version_is_the_first():
    changelog = "# Changes\n\n## Version 2026-02-02\n\n## Version 2026-01-01\n"
    assert "2026-02-02" == newest_version(changelog)
    assert "" == newest_version("# Changes\n")
