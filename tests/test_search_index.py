"""The index of the search: a part of the build, whole or not at all."""

import pytest

from packages.gallery_claims.tests.gallery import PASSED, Gallery
from scopes_site.search.text import THIN_SPACE, indexed

from .site import ROOT

# The extension of the site, of which a small gallery takes the search alone.
EXTENSION = f"""\
import sys

sys.path.append({str(ROOT)!r})
from scopes_site import connect_search as setup
"""
INDEXED = {"extensions": ["gallery_claims", "indexed"], "html_theme": "furo"}


@pytest.fixture
def gallery(tmp_path):
    """A gallery that is indexed, with one example."""
    gallery = Gallery(tmp_path, **INDEXED, search_leaves_out=["examples/index"])
    gallery.write("lib/indexed.py", EXTENSION)
    gallery.example("one", '\nprint("a")  # a\n')
    return gallery


def index_of(gallery, site="_build/html"):
    """Return the files of the index."""
    folder = gallery.folder / site / "pagefind"
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_only_the_text_of_the_article_is_indexed():
    page = '<nav>no</nav><article role="main" id="x"><p>yes</p></article><p>no</p>'
    html = '<html lang="en"><body data-pagefind-body><p>yes</p></body></html>'
    assert html == indexed(page)


def test_a_name_behind_a_dot_is_a_word_of_its_own():
    html = indexed(
        '<article role="main">tf.<span class="n">w</span> 2.5 a. B</article>'
    )
    assert f'tf.{THIN_SPACE}<span class="n">w</span> 2.5 a. B' in html


def test_each_page_is_indexed_but_for_those_left_out(gallery):
    assert PASSED == gallery.publish()
    assert b'"page_count":2' in index_of(gallery)["pagefind-entry.json"]
    gallery.configure(**INDEXED)
    assert PASSED == gallery.publish()
    assert b'"page_count":3' in index_of(gallery)["pagefind-entry.json"]


def test_the_same_pages_give_the_same_bytes(gallery):
    assert PASSED == gallery.publish()
    first = index_of(gallery)
    assert PASSED == gallery.publish("-E", "-a")
    assert first == index_of(gallery)
    assert {"pagefind.js", "wasm.en.pagefind"} <= first.keys()


def test_a_changed_page_is_indexed_anew_and_nothing_old_is_left(gallery):
    assert PASSED == gallery.publish()
    first = index_of(gallery)
    gallery.example("one", '\nprint("encoder")  # encoder\n')
    assert PASSED == gallery.publish()
    second = index_of(gallery)
    assert first != second
    assert len(first) == len(second)


BROKEN = "def get_executable():\n    return 'false'\n"


def test_a_build_with_nothing_new_does_not_index(gallery):
    assert PASSED == gallery.publish()
    gallery.write("lib/pagefind_bin.py", BROKEN)
    assert PASSED == gallery.publish()


def test_without_an_index_nothing_is_published(gallery):
    gallery.write("lib/pagefind_bin.py", BROKEN)
    report = "ERROR: the search has no index: \nexit status 1\n"
    assert report == gallery.publish()
    assert not gallery.has("_build/html")
    (gallery.folder / "lib/pagefind_bin.py").unlink()
    assert PASSED == gallery.publish()
    assert index_of(gallery)


def test_a_site_with_drift_is_not_indexed(gallery):
    gallery.example("one", '\nprint("a")  # b\n')
    assert PASSED != gallery.build()
    assert {} == index_of(gallery, "html")


def test_other_builders_have_no_index(gallery):
    assert PASSED == gallery.build(builder="text")
    assert {} == index_of(gallery, "text")
