"""The published site is replaced by a whole, verified one, or not at all."""

import pytest

from .gallery import PASSED, Gallery, drifted
from .pause import killed, pausing

BEFORE = '\nprint("tower")  # tower\n'
AFTER = '\nprint("encoder")  # encoder\n'
UNVERIFIED = "WARNING: NOT VERIFIED: the examples were not run (plot_gallery)\n"

TEXTS = [f'\nimport pause\n\npause.pause("example"){text}' for text in (BEFORE, AFTER)]
MOMENTS = [
    *("example", "env-updated", "html-page-context", "build-finished"),
    *("copied", "linked"),
]


def site(gallery):
    """Return the content of every file of the published site."""
    root = gallery.folder / "_build/html"
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def published(gallery):
    gallery.example("one", BEFORE)
    assert PASSED == gallery.publish()
    return gallery


def test_a_build_that_passes_creates_the_site(published):
    assert "tower" in published.read("_build/html/examples/one.html")
    published.example("one", AFTER)
    assert PASSED == published.publish()
    assert "encoder" in published.read("_build/html/examples/one.html")


def test_a_site_holds_no_notes_of_its_build(published):
    assert not [name for name in site(published) if name.startswith(".")]


def test_a_build_with_drift_creates_no_site(gallery):
    gallery.example("one", BEFORE.replace("# tower", "# encoder"))
    report = "examples/one.py:2: ERROR: says encoder, prints tower\n" + drifted()
    assert report == gallery.publish()
    assert not gallery.has("_build/html")


def test_a_build_with_drift_leaves_the_site_as_it_was(published):
    before = site(published)
    published.example("one", BEFORE.replace("# tower", "# encoder"))
    published.example("two", AFTER)
    report = "examples/one.py:2: ERROR: says encoder, prints tower\n" + drifted()
    assert report == published.publish()
    assert before == site(published)
    assert report == published.publish()
    assert before == site(published)


def test_a_build_that_ran_nothing_is_not_published(published):
    before = site(published)
    report = published.publish("-D", "plot_gallery=0")
    assert (
        f"{UNVERIFIED}not verified, so not published: _build/.html/work\n"
        "exit status 1\n"
    ) == report
    assert before == site(published)


def test_a_warning_that_is_an_error_fails_the_next_build_too(published):
    before = site(published)
    published.write("docs/page.rst", ":orphan:\n\nPage\n====\n\n:doc:`nowhere`\n")
    report = (
        "docs/page.rst:6: WARNING: unknown document: 'nowhere' [ref.doc]\n"
        "exit status 1\n"
    )
    assert report == published.publish("-W", "--keep-going")
    assert report == published.publish("-W", "--keep-going")
    assert before == site(published)


def test_an_empty_folder_gives_way_to_the_site(gallery):
    (gallery.folder / "_build/html").mkdir(parents=True)
    gallery.example("one", BEFORE)
    assert PASSED == gallery.publish()
    assert "index.html" in site(gallery)


def test_a_folder_above_the_project_may_have_a_space(tmp_path):
    gallery = Gallery(tmp_path / "my sites")
    gallery.example("one", BEFORE)
    assert PASSED == gallery.publish("-W")
    assert "tower" in gallery.read("_build/html/examples/one.html")


def test_a_chapter_may_not(gallery):
    gallery.write("examples/far away/GALLERY_HEADER.rst", "Far\n===\n")
    gallery.example("far away/one", BEFORE)
    report = (
        "examples/far away/one.py:1: ERROR: its folder has a space in its name; put an "
        "underscore there\nexit status 1\n"
    )
    assert gallery.publish().endswith(report)


def test_the_same_input_gives_the_same_bytes(published, tmp_path_factory):
    other = Gallery(tmp_path_factory.mktemp("other"))
    other.example("one", AFTER)
    assert PASSED == other.publish()
    other.example("one", BEFORE)
    assert PASSED == other.publish("-j", "2")
    assert site(published) == site(other)


def test_a_build_is_refused_while_another_one_runs(published):
    before = site(published)
    with killed(published, "example", TEXTS[1]):
        assert (
            "_build/html: another build of it is running; wait until it has ended\n"
            "exit status 2\n"
        ) == published.publish()
        assert before == site(published)
    assert PASSED == published.publish()


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """The sites that fresh builds of two texts give."""
    sites = {}
    for text in TEXTS:
        gallery = Gallery(tmp_path_factory.mktemp("fresh"))
        pausing(gallery)
        gallery.example("one", text)
        assert PASSED == gallery.publish()
        sites[text] = site(gallery)
    return sites


@pytest.fixture(scope="module")
def survivor(tmp_path_factory):
    """A gallery that is killed again and again."""
    gallery = Gallery(tmp_path_factory.mktemp("survivor"))
    gallery.example("one", TEXTS[0])
    pausing(gallery)
    assert PASSED == gallery.publish()
    return gallery


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_build_leaves_the_site_and_the_next_one_mends_all(
    survivor, fresh, moment
):
    before = site(survivor)
    old, new = TEXTS if before == fresh[TEXTS[0]] else TEXTS[::-1]
    with killed(survivor, moment, new):
        pass
    assert fresh[old] == site(survivor)
    assert PASSED == survivor.publish()
    assert fresh[new] == site(survivor)
