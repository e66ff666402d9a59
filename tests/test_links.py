"""Every link inside the site leads somewhere."""

import pytest

from .links import broken_links

PAGES = {
    "index.html": (
        '<link href="a.css"><script src="a.js"></script><img src="a.svg" '
        'srcset="a.svg 1x, b.svg 2x"><a href="sub/page.html#there">'
        '<a href="https://example.org/"><a href="#here" id="here">'
        '<a href="data.zip" download><svg><use href="#icon"></use></svg>'
        '<symbol id="icon"></symbol><form action="sub/page.html"></form>'
    ),
    "sub/page.html": '<p id="there"><a href="../index.html#here"><a href="/scopes/a.js">',
    **dict.fromkeys(("a.css", "a.js", "a.svg", "b.svg", "data.zip"), ""),
}


@pytest.fixture
def small(tmp_path):
    """A small site without a broken link, and how to put another text into it."""

    def write(name="", old="", new=""):
        for path, text in PAGES.items():
            (tmp_path / path).parent.mkdir(exist_ok=True)
            if path == name:
                assert old in text
                text = text.replace(old, new, 1)
            (tmp_path / path).write_text(text)
        return list(broken_links(tmp_path, "/scopes/"))

    return write


def test_a_whole_site_has_none(small):
    assert small() == []


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        ("index.html", "sub/page.html#", "sub/pages.html#", "no such file"),
        ("index.html", "#there", "#their", "no such anchor"),
        ("index.html", 'src="a.svg"', 'src="c.svg"', "no such file"),
        ("index.html", "b.svg 2x", "c.svg 2x", "no such file"),
        ("index.html", "a.js", "c.js", "no such file"),
        ("index.html", "a.css", "c.css", "no such file"),
        ("index.html", "data.zip", "date.zip", "no such file"),
        ("index.html", "#icon", "#icons", "no such anchor"),
        ("index.html", 'action="sub/', 'action="', "no such file"),
        ("sub/page.html", "../index", "../../index", "no such file"),
        ("sub/page.html", "/scopes/a.js", "/a.js", "not below /scopes/"),
    ],
)
def test_a_broken_one_is_named_with_its_page(small, name, old, new, problem):
    (message,) = small(name, old, new)
    page, target, says = message.split(": ")
    assert (page, says) == (name, problem)
    assert target in PAGES[name].replace(old, new, 1)


def test_all_links_of_the_site_lead_somewhere(site):
    assert [] == list(broken_links(site.html))


def test_on_the_site_too_a_broken_one_is_named(site, tmp_path):
    import shutil

    copy = tmp_path / "site"
    shutil.copytree(site.html, copy)
    page = copy / "guide/reuse.html"
    text = page.read_text()
    for old, new in (
        (
            'href="../examples/reuse/auto_reuse.html',
            'href="../examples/reuse/gone.html',
        ),
        ('href="../prefixes.html', 'href="../prefixes.html#gone'),
        ('href="../_static/favicon.svg', 'href="../_static/gone.svg'),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    page.write_text(text)
    assert [
        "guide/reuse.html: ../_static/gone.svg: no such file",
        "guide/reuse.html: ../examples/reuse/gone.html: no such file",
        "guide/reuse.html: ../prefixes.html#gone: no such anchor",
    ] == list(broken_links(copy))
