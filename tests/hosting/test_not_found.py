"""The page not found is shown at addresses of any depth."""

import pytest

from scopes_site.hosting.not_found import with_root


@pytest.mark.parametrize(
    ("rooted", "written"),
    [
        ('<a href="/scopes/a.html#b">', '<a href="a.html#b">'),
        ('<html data-content_root="/scopes/">', '<html data-content_root="./">'),
        ('<form action="/scopes/search.html">', '<form action="search.html">'),
        ('<a href="#b">', '<a href="#b">'),
        ('<a href="/scopes/a.html">', '<a href="/scopes/a.html">'),
        ('<a href="https://example.org/">', '<a href="https://example.org/">'),
        ('<a href="mailto:a@b">', '<a href="mailto:a@b">'),
    ],
)
def test_links_begin_at_the_root_of_the_site(rooted, written):
    assert rooted == with_root(written, "/scopes/")
