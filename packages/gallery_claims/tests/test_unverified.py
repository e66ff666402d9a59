"""What was not run is not verified, and nobody can overlook that."""

from .gallery import PASSED

HOLDS = '\nprint("a")  # a\n'


def test_an_example_in_a_folder_without_a_header_has_no_page(gallery):
    gallery.example("one", HOLDS)
    gallery.example("chapter/two", HOLDS)
    gallery.example("chapter/deeper/three", HOLDS)
    reason = "has no page; its folder needs a GALLERY_HEADER.rst"
    assert (
        f"examples/chapter/deeper/three.py:1: ERROR: {reason}\n"
        f"examples/chapter/two.py:1: ERROR: {reason}\n"
        "exit status 1\n"
    ) == gallery.build()


def test_an_example_whose_name_is_not_matched_was_not_run(gallery):
    gallery.configure(gallery={"filename_pattern": "plot_"})
    gallery.example("plot_one", HOLDS)
    gallery.example("two", HOLDS)
    assert (
        "examples/two.py:1: ERROR: was not run; "
        "`filename_pattern` does not match its name\n"
        "exit status 1\n"
    ) == gallery.build()


def test_an_ignored_file_is_no_example(gallery):
    gallery.configure(gallery={"ignore_pattern": r"__init__\.py|_helper"})
    gallery.example("one", HOLDS)
    gallery.write("examples/tower_helper.py", "x = 1\n")
    assert PASSED == gallery.build()


def test_a_build_that_runs_nothing_says_so_on_the_console_and_on_every_page(gallery):
    gallery.example("one", HOLDS)
    said = "WARNING: NOT VERIFIED: the examples were not run (plot_gallery)\n"
    assert said + PASSED == gallery.build("-D", "plot_gallery=0")
    pages = [
        *("html/index.html", "html/examples/index.html", "html/examples/one.html"),
    ]
    mark = "Not verified: the examples were not run."
    assert [True, True, True] == [mark in gallery.read(page) for page in pages]
    assert PASSED == gallery.build()
    assert [False, False, False] == [mark in gallery.read(page) for page in pages]


def test_a_build_that_runs_nothing_fails_where_warnings_do(gallery):
    gallery.example("one", HOLDS)
    said = "WARNING: NOT VERIFIED: the examples were not run (plot_gallery)\n"
    report = gallery.build("-W", "-D", "plot_gallery=0")
    assert report == f"{said}exit status 1\n"
