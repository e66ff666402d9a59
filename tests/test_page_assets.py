"""A page loads only the styles and scripts that it has a use for."""

import re

from scopes_site.assets import needed

ASSETS = {"copy_code.js": "<pre>"}


def test_a_file_is_needed_where_the_page_holds_its_text():
    assert needed("<pre>a</pre>", "_static/copy_code.js", ASSETS)
    assert not needed("<p>a</p>", "_static/copy_code.js", ASSETS)


def test_a_file_of_which_nothing_is_said_is_always_needed():
    assert needed("", "_static/site.css", ASSETS)
    assert needed("", "https://host/other_copy_code.js", ASSETS)


def loaded(site, page):
    text = (site.html / page).read_text()
    return set(re.findall(r"_static/(\w[\w-]*\.(?:css|js))", text))


def test_only_lists_of_examples_load_the_filters(site):
    filters = {"sg-tags.js", "tag_filters.js", "gallery.css"}
    assert filters <= loaded(site, "examples/index.html")
    assert not filters & loaded(site, "examples/reuse/already_exists.html")
    assert not filters & loaded(site, "index.html")


def test_only_pages_with_code_load_the_buttons_that_copy(site):
    assert "copy_code.js" in loaded(site, "examples/reuse/already_exists.html")
    assert "copy_code.js" not in loaded(site, "symbols.html")
