"""A build with drift fails, and so does every build until the drift is mended."""

import pytest

from .gallery import PASSED, drifted

HOLDS = """
print("a")  # a
"""
WRONG = """
print("a")  # a

# %%
# Prose.

print("b")  # c
"""
REPORT = "examples/wrong.py:7: ERROR: says c, prints b\n" + drifted()


@pytest.fixture
def wrong(gallery):
    gallery.example("holds", HOLDS)
    gallery.example("wrong", WRONG)
    return gallery


def test_a_gallery_whose_claims_hold_passes_with_every_option(gallery):
    gallery.example("holds", HOLDS)
    assert PASSED == gallery.build()
    assert PASSED == gallery.build("-W")
    assert PASSED == gallery.build("-E", "-j", "2", "-W", "--keep-going")


def test_a_drift_fails_every_build_until_it_is_mended(wrong):
    assert REPORT == wrong.build()
    assert REPORT == wrong.build()
    assert REPORT == wrong.build("-W")
    assert REPORT == wrong.build("-W", "--keep-going")
    assert REPORT == wrong.build("-j", "2")
    wrong.example("wrong", WRONG.replace("# c", "# b"))
    assert PASSED == wrong.build()


def test_a_drift_cannot_be_silenced_as_a_warning(wrong):
    wrong.configure(suppress_warnings=["*", "sphinx_gallery", "gallery_claims"])
    assert REPORT == wrong.build()


def test_a_drift_fails_every_builder(wrong):
    assert REPORT == wrong.build(builder="dummy")
    assert REPORT == wrong.build(builder="text")


def test_a_drift_is_reported_although_sphinx_reads_no_page_again(gallery):
    gallery.example("holds", HOLDS)
    assert PASSED == gallery.build()
    gallery.example("holds", HOLDS.replace("# a", "# b"))
    report = "examples/holds.py:2: ERROR: says b, prints a\n" + drifted()
    assert report == gallery.build()
    gallery.example("holds", HOLDS)
    assert PASSED == gallery.build()


def test_the_drifts_of_all_examples_and_chapters_are_reported(wrong):
    wrong.write("examples/chapter/GALLERY_HEADER.rst", "Chapter\n=======\n")
    wrong.example("chapter/one", '\nprint("a")  # a\nprint("b")\n')
    assert (
        "examples/chapter/one.py:3: ERROR: prints b, says nothing\n"
        "examples/wrong.py:7: ERROR: says c, prints b\n" + drifted(2)
    ) == wrong.build()


def test_the_remedy_is_the_one_of_the_site(wrong):
    wrong.configure(gallery_claims_remedy="make accept")
    report = REPORT.replace("python -m gallery_claims accept", "make accept")
    assert report == wrong.build()


def test_a_message_may_hold_what_a_log_would_format(gallery):
    gallery.example("one", '\nprint("%s %d {}")  # %(x)s\n')
    report = "examples/one.py:2: ERROR: says %(x)s, prints %s %d {}\n" + drifted()
    assert report == gallery.build()


def test_problems_that_are_no_drift_fail_without_the_remedy(gallery):
    gallery.example("one", "\nx = 1\n")
    none = "claims nothing; say beside a print what it prints: `# text`"
    assert f"examples/one.py:1: ERROR: {none}\nexit status 1\n" == gallery.build()


def test_a_repr_that_sphinx_gallery_shows_is_printed_text(gallery):
    gallery.configure(gallery={"capture_repr": ("__repr__",)})
    gallery.example("one", '\nprint("a")  # a\n\n# %%\n# Prose.\n\n1 + 1\n')
    report = "examples/one.py:7: ERROR: prints 2, says nothing\n" + drifted()
    assert report == gallery.build()
