"""The modules to preload are imported once, and only if an example will run."""

import pytest

from .gallery import PASSED

HEAVY = """
from pathlib import Path

with Path(__file__).with_name("imports.txt").open("a") as file:
    file.write("imported\\n")
"""


@pytest.fixture
def heavy(gallery):
    gallery.configure(gallery_claims_preload=["heavy"])
    gallery.write("lib/heavy.py", HEAVY)
    for name in ("one", "two", "three"):
        gallery.example(name, '\nimport heavy\n\nprint("a")  # a\n')
    return gallery


def imports(gallery):
    return gallery.read("lib/imports.txt").count("imported")


def test_it_is_imported_once_for_all_examples(heavy):
    assert PASSED == heavy.build()
    assert 1 == imports(heavy)


def test_it_is_not_imported_where_nothing_runs(heavy):
    heavy.build()
    assert PASSED == heavy.build()
    assert 1 == imports(heavy)
    heavy.example("one", '\nimport heavy\n\nprint("b")  # b\n')
    assert PASSED == heavy.build()
    assert 2 == imports(heavy)
    heavy.build("-D", "plot_gallery=0")
    assert 2 == imports(heavy)


def test_where_it_starts_a_thread_the_examples_run_in_one_process(heavy):
    heavy.write(
        "lib/heavy.py",
        "import threading\n\n"
        "threading.Thread(target=threading.Event().wait, daemon=True).start()\n",
    )
    heavy.example("two", '\nimport heavy\n\nprint("b")  # c\n')
    with heavy.start("sphinx", "-c", ".", "docs", "html") as build:
        said, errors = build.communicate()
    assert (
        "the examples run in one process, one by one: "
        "a process with 2 threads cannot be forked safely\n"
    ) in said
    assert "examples/two.py:4: ERROR: says c, prints b\n" in errors
