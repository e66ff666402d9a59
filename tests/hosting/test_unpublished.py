"""A build that knows no address makes none up."""

import re
from importlib.metadata import version

EXAMPLE = "examples/reuse/auto_reuse.html"


def test_nothing_that_needs_an_address_is_there(site):
    assert not (site.html / "sitemap.xml").exists()
    assert not (site.html / "feed.xml").exists()
    text = (site.html / EXAMPLE).read_text()
    for mark in ("canonical", "alternate", "og:url", 'rel="edit"', "colab", "Last upd"):
        assert mark not in text


def test_the_foot_names_the_versions_of_site_and_tensorflow(site):
    changelog = (site.folder / "docs/changelog.md").read_text()
    (newest, *_) = re.findall("^## Version (.*)$", changelog, re.MULTILINE)
    (foot,) = re.findall(
        '<ul class="foot">(.*?)</ul>', (site.html / EXAMPLE).read_text(), re.DOTALL
    )
    items = re.findall("<li>(.*?)</li>", foot)
    assert items == [
        f'<a href="../../changelog.html">Version {newest}</a>',
        f"TensorFlow {version('tensorflow')}",
    ]


def test_crawlers_and_github_pages_find_their_files(site):
    assert (site.html / "robots.txt").read_text() == "User-agent: *\nAllow: /\n"
    assert (site.html / ".nojekyll").read_text() == ""


def test_every_version_of_the_changelog_is_a_day_and_newest_first(site):
    changelog = (site.folder / "docs/changelog.md").read_text()
    days = re.findall("^## (.*)$", changelog, re.MULTILINE)
    assert all(re.fullmatch(r"Version \d{4}-\d\d-\d\d", day) for day in days)
    assert days == sorted(set(days), reverse=True)
