"""Whatever no build made stays as it is: it is refused, or left alone."""

import os

import pytest

from .command import command
from .gallery import PASSED, Gallery


@pytest.fixture
def gallery(gallery):
    """A gallery with one example and, elsewhere, files of its owner."""
    gallery.example("one", '\nprint("w")  # w\n')
    gallery.write("mine/CNAME", "scopes.example.org")
    gallery.write("mine/.git/HEAD", "ref: refs/heads/pages")
    return gallery


def everything(gallery):
    """Return all that is in the folder: each file with its content, each link."""
    return {
        path.relative_to(gallery.folder).as_posix(): os.readlink(path)
        if path.is_symlink()
        else path.is_file() and path.read_bytes()
        for path in gallery.folder.rglob("*")
        if path.suffix != ".pyc" and path.name != "__pycache__"
    }


def build(gallery, *places):
    """Build with these places; return the status and the errors."""
    ended = command(gallery, "build", "-q", "-c", ".", *places)
    return ended.status, ended.errors


OTHER = "; name another folder for the site"
ASIDE = (
    "mine/.git: a build of mine/git would work there, and no build made it; move it "
    f"away, or{OTHER[1:]}"
)
COMMAND = "python -m gallery_claims build"
MISSING = f"{COMMAND}: the following arguments are required"
LAST = f"{COMMAND}: SOURCE_DIR and OUTPUT_DIR come last, and nothing after them"
REFUSED = {
    ("docs", "docs"): f"docs: is the folder of the pages{OTHER}",
    ("docs", "docs/../docs/"): f"docs/../docs: is the folder of the pages{OTHER}",
    ("docs", "to_docs"): f"to_docs: is the folder of the pages{OTHER}",
    ("docs/source", "docs"): f"docs: holds docs/source, the folder of the pages{OTHER}",
    ("docs", "."): f".: holds docs, the folder of the pages{OTHER}",
    ("docs", ".."): f"..: holds docs, the folder of the pages{OTHER}",
    ("docs", "mine"): f"mine: holds files that no build made{OTHER}",
    ("docs", "to_mine"): f"to_mine: is a link to mine{OTHER}",
    ("docs", "to_nothing"): f"to_nothing: is a link to nothing{OTHER}",
    ("docs", "conf.py"): f"conf.py: is a file{OTHER}",
    ("docs", "mine/git"): ASIDE,
    ("mine/.git", "mine/git"): ASIDE,
    ("nowhere", "html"): "nowhere: no such folder; name that of the pages",
    ("docs",): f"{MISSING}: OUTPUT_DIR",
    (): f"{MISSING}: SOURCE_DIR, OUTPUT_DIR",
    ("docs", "html", "-W"): LAST,
    ("docs", "html", "docs/index.rst"): LAST,
}


@pytest.mark.parametrize("places", REFUSED, ids=" ".join)
def test_a_build_is_refused_in_one_line_before_it_touches_anything(gallery, places):
    (gallery.folder / "to_mine").symlink_to("mine")
    (gallery.folder / "to_docs").symlink_to("docs")
    (gallery.folder / "to_nothing").symlink_to("nothing")
    gallery.write("docs/source/index.rst", "Source\n======\n")
    before = everything(gallery)
    assert (2, f"{REFUSED[places]}\n") == build(gallery, *places)
    assert before == everything(gallery)


def test_out_below_source_is_usual(gallery):
    gallery.configure(
        gallery={"examples_dirs": "examples", "gallery_dirs": "auto"},
        exclude_patterns=["_build", "docs", "examples"],
    )
    gallery.write("index.rst", "Site\n====\n\n.. toctree::\n\n   auto/index\n")
    assert (0, "") == build(gallery, ".", "_build/html")
    assert gallery.has("_build/html/auto/one.html")


def test_a_folder_that_became_somebodys_after_the_first_build_is_refused(gallery):
    assert PASSED == gallery.publish()
    (gallery.folder / "_build/html").unlink()
    gallery.write("_build/html/mine.html", "mine")
    expected = f"_build/html: holds files that no build made{OTHER}\nexit status 2\n"
    assert expected == gallery.publish()
    assert "mine" == gallery.read("_build/html/mine.html")


FULL = """
import shutil

copy = shutil.copy2


def refuse(source, target, **options):
    if "/site-" in str(target):
        raise OSError(28, "No space left on device", str(target))
    return copy(source, target, **options)


def copy_to_a_full_disk(source, target, *more, **options):
    if not more:  # the folder itself; those inside it come with all arguments
        options["copy_function"] = refuse
    return copytree(source, target, *more, **options)


copytree, shutil.copytree = shutil.copytree, copy_to_a_full_disk


def setup(app):
    pass
"""


def test_a_file_that_somebody_put_into_the_site_is_named_and_stays(gallery):
    assert PASSED == gallery.publish()
    gallery.write("_build/html/CNAME", "scopes.example.org")
    gallery.example("one", '\nprint("v")  # v\n')
    expected = f"_build/html: holds CNAME, which no build made{OTHER}\nexit status 2\n"
    assert expected == gallery.publish()
    assert "scopes.example.org" == gallery.read("_build/html/CNAME")
    (gallery.folder / "_build/html/CNAME").unlink()
    assert PASSED == gallery.publish()
    assert 2 == len(list((gallery.folder / "_build/.html").glob("site-*")))


def test_a_disk_that_refuses_is_one_line_and_the_site_stays(gallery):
    assert PASSED == gallery.publish()
    before = (gallery.folder / "_build/html").resolve()
    gallery.example("one", '\nprint("v")  # v\n')
    gallery.write("lib/full.py", FULL)
    gallery.configure(extensions=["gallery_claims", "full"])
    report = gallery.publish()
    assert report.startswith("No space left on device: ")
    assert report.endswith("; _build/html is as it was\nexit status 2\n")
    assert 2 == report.count("\n")
    assert before == (gallery.folder / "_build/html").resolve()
    sites = list((gallery.folder / "_build/.html").glob("site-????????"))
    assert [before] == [site.resolve() for site in sites]


def test_a_plain_build_deletes_the_page_that_has_gone_and_nothing_of_its_owner(gallery):
    gallery.example("two", '\nprint("v")  # v\n')
    mine = ["html/.git/HEAD", "html/CNAME", "html/two.html", "html/_images/two.png"]
    for name in mine:
        gallery.write(name, "mine")
    assert PASSED == gallery.build()
    assert gallery.has("html/examples/two.html")
    (gallery.folder / "examples/two.py").unlink()
    assert PASSED == gallery.build()
    assert not gallery.has("html/examples/two.html")
    assert ["mine"] * 4 == [gallery.read(name) for name in mine]


def test_files_beside_a_generated_page_that_are_called_like_it_stay(gallery):
    gallery.write("docs/examples/one.notes.md", "mine")
    assert PASSED == gallery.build()
    gallery.write("docs/examples/one.later.md", "mine")
    gallery.example("one", '\nprint("v")  # v\n')
    assert PASSED == gallery.build()
    (gallery.folder / "examples/one.py").unlink()
    gallery.example("two", '\nprint("v")  # v\n')
    assert PASSED == gallery.build()
    left = sorted(path.name for path in (gallery.folder / "docs/examples").glob("one*"))
    assert ["one.later.md", "one.notes.md"] == left


def test_files_in_the_folder_of_a_chapter_that_has_gone_stay(gallery):
    gallery.write("examples/far/GALLERY_HEADER.rst", "Far\n===\n")
    gallery.example("far/two", '\nprint("v")  # v\n')
    assert PASSED == gallery.build()
    gallery.write("docs/examples/far/mine.txt", "mine")
    for name in ("two.py", "GALLERY_HEADER.rst"):
        (gallery.folder / "examples/far" / name).unlink()
    (gallery.folder / "examples/far").rmdir()
    assert PASSED == gallery.build()
    folder = gallery.folder / "docs/examples/far"
    assert ["mine.txt"] == [path.name for path in folder.iterdir()]


@pytest.mark.parametrize("name", ["one.rst", "one.py", "one.ipynb"])
def test_a_file_where_a_page_goes_that_no_build_made_is_refused(gallery, name):
    gallery.write(f"docs/examples/{name}", "mine")
    report = (
        f"docs/examples/{name}:1: ERROR: stands where a build would put it for "
        "examples/one.py, and no build made it; move it away, or name another folder "
        "in gallery_dirs\nexit status 2\n"
    )
    assert report == gallery.build()
    assert "mine" == gallery.read(f"docs/examples/{name}")


def test_a_list_of_examples_that_somebody_wrote_is_refused(gallery):
    gallery.configure(gallery={"gallery_dirs": "."})
    before = gallery.read("docs/index.rst")
    report = (
        "docs/index.rst:1: ERROR: stands where a build would put it for examples, and "
        "no build made it; move it away, or name another folder in gallery_dirs\n"
        "exit status 2\n"
    )
    assert report == gallery.build()
    assert before == gallery.read("docs/index.rst")


def test_a_gallery_that_would_write_over_its_own_examples_is_refused(tmp_path):
    gallery = Gallery(tmp_path, gallery={"examples_dirs": "examples"})
    gallery.write("docs/examples/GALLERY_HEADER.rst", "Examples\n========\n")
    gallery.write("docs/examples/one.py", '"""\nOne\n===\n"""\nprint("w")  # w\n')
    before = gallery.read("docs/examples/one.py")
    report = gallery.build()
    assert "docs/examples/one.py:1: ERROR: stands where a build would put it" in report
    assert before == gallery.read("docs/examples/one.py")


def test_accept_leaves_the_files_beside_an_example_alone(gallery):
    gallery.write("examples/.one.py.new", "mine")
    gallery.example("one", '\nprint("w")\n')
    assert 0 == command(gallery, "accept").status
    assert "mine" == gallery.read("examples/.one.py.new")
    names = {path.name for path in (gallery.folder / "examples").iterdir()}
    assert {"GALLERY_HEADER.rst", "one.py", ".one.py.new"} == names


def test_the_report_of_check_replaces_a_report_alone(gallery):
    for name in ("examples/one.py", "mine/CNAME"):
        before = gallery.read(name)
        ended = command(gallery, "check", "--junit", name)
        expected = f"{name}: no report of this command; name another\n"
        assert (2, "", expected) == ended
        assert before == gallery.read(name)
    assert 0 == command(gallery, "check", "--junit", "report.xml").status
    assert 0 == command(gallery, "check", "--junit", "report.xml").status
