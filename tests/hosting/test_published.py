"""The site as it is built by a host that knows address and repository."""

import re
from xml.etree import ElementTree

import feedparser
import pytest

from ..browser import served
from ..links import broken_links
from .conftest import PLACE, git

ADDRESS = "https://example.org/scopes/"
EXAMPLE = "examples/reuse/auto_reuse"


def links(path, relation):
    """Return the addresses of the links of a page that have a relation."""
    tags = re.findall(rf'<(?:a|link)\b[^>]*\brel="{relation}"[^>]*>', path.read_text())
    return [re.search(r'href="([^"]*)"', tag)[1] for tag in tags]


def names(site):
    """Return the names of all pages."""
    root = site.html.resolve()
    return [path.relative_to(root).as_posix() for path in site.pages()]


def test_each_page_names_its_one_address(published):
    expected = {
        name: [] if name == "404.html" else [ADDRESS + name]
        for name in names(published)
    }
    assert expected == {
        name: links(published.html / name, "canonical") for name in expected
    }


def test_the_sitemap_has_all_pages_but_search_and_not_found(published):
    root = ElementTree.parse(published.html / "sitemap.xml").getroot()
    located = {url[0].text.removeprefix(ADDRESS) for url in root}
    assert set(names(published)) - {"404.html", "search.html"} == located


def test_the_sitemap_has_the_day_of_the_last_commit(published):
    text = (published.html / "sitemap.xml").read_text()
    (day,) = re.findall(rf"{EXAMPLE}.html</loc>\s*<lastmod>(.*)</lastmod>", text)
    assert "2026-03-02" == day


def test_each_page_says_when_its_source_was_changed(published):
    shown = "Last updated on 2 March 2026"
    for name in (f"{EXAMPLE}.html", "guide/reuse.html", "symbols.html"):
        assert shown in (published.html / name).read_text()
    for name in ("examples/index.html", "search.html", "404.html"):
        assert "Last updated" not in (published.html / name).read_text()


@pytest.mark.parametrize(
    ("name", "source"),
    [
        (EXAMPLE, [f"{EXAMPLE}.py"]),
        ("guide/reuse", ["docs/guide/reuse.md"]),
        ("index", ["docs/index.md"]),
        ("examples/index", []),
        ("examples/reuse/index", []),
        ("search", []),
        ("404", []),
    ],
)
def test_a_page_is_edited_where_it_was_written(published, name, source):
    begin = "https://github.com/someone/scopes/edit/main/"
    assert [begin + path for path in source] == links(
        published.html / f"{name}.html", "edit"
    )
    assert all((published.folder / path).exists() for path in source)


def test_only_examples_open_in_colab(published):
    found = {
        name: re.findall(r'href="(https://colab[^"]*)"', page.read_text())
        for name, page in zip(names(published), published.pages(), strict=True)
    }
    opened = {name: addresses for name, addresses in found.items() if addresses}
    begin = "https://colab.research.google.com/github/someone/scopes/blob/notebooks/"
    scripts = [path.relative_to(published.folder) for path in published.examples()]
    assert opened == {
        path.with_suffix(".html").as_posix(): [
            begin + path.with_suffix(".ipynb").as_posix()
        ]
        for path in scripts
    }


def test_the_feed_leads_to_the_versions_of_the_changelog(published):
    read = feedparser.parse((published.html / "feed.xml").read_bytes())
    changelog = (published.html / "changelog.html").read_text()
    anchors = [
        entry.link.partition(f"{ADDRESS}changelog.html#")[2] for entry in read.entries
    ]
    assert anchors
    assert all(f'id="{anchor}"' in changelog for anchor in anchors)
    assert ["../../feed.xml"] == links(published.html / f"{EXAMPLE}.html", "alternate")


def test_the_text_for_other_sites_is_that_of_the_page(published):
    text = (published.html / f"{EXAMPLE}.html").read_text()
    shown = dict(re.findall(r'<meta property="og:(\w+)" content="([^"]*)">', text))
    (description,) = re.findall(r'<meta content="([^"]*)" name="description"', text)
    assert {
        "title": "AUTO_REUSE creates a variable once, then shares it",
        "type": "article",
        "site_name": "TensorFlow Scopes by Example",
        "description": description,
        "url": f"{ADDRESS}{EXAMPLE}.html",
    } == shown


def test_all_its_links_lead_somewhere(published):
    assert [] == list(broken_links(published.html, "/scopes/"))


def test_the_page_not_found_works_at_any_depth(published, page):
    failed = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.on("response", lambda one: one.status != 200 and failed.append(one.url))
    with served(published.html, "/scopes") as address:
        shown = (published.html / "404.html").read_text()
        lost = f"{address}/a/b/c/lost.html"
        page.route(
            lost, lambda route: route.fulfill(body=shown, content_type="text/html")
        )
        page.goto(lost)
        assert failed == []
        page.get_by_role("link", name="Examples", exact=True).last.click()
        assert page.url == f"{address}/examples/index.html"


def test_a_new_commit_changes_the_day_of_its_pages_alone(published, monkeypatch):
    def days():
        found = {}
        for name in (f"{EXAMPLE}.html", "examples/reuse/already_exists.html"):
            text = (published.html / name).read_text()
            (found[name],) = re.findall("Last updated on (.*)</div>", text)
        return list(found.values())

    for name, value in PLACE.items():
        monkeypatch.setenv(name, value)
    when = "2026-04-05T12:00:00+0000"
    script = published.folder / f"{EXAMPLE}.py"
    mode = script.stat().st_mode
    script.chmod(0o755)  # a change for git that is none for a page
    git(published.folder, "commit", "-qam", "mode", GIT_COMMITTER_DATE=when)
    try:
        assert published.build().returncode == 0
        assert ["5 April 2026", "2 March 2026"] == days()
    finally:
        script.chmod(mode)
        git(published.folder, "reset", "-q", "--hard", "HEAD~1")
        assert published.build().returncode == 0
    assert ["2 March 2026", "2 March 2026"] == days()


def test_what_is_no_address_stops_the_build_in_one_line(published, monkeypatch):
    monkeypatch.setenv("SITE_URL", "example.org")
    result = published.build()
    assert result.returncode == 2
    assert (
        "SITE_URL: example.org is not an address; write https://host/path, or nothing"
        in result.stderr.replace("\n", " ")
    )
