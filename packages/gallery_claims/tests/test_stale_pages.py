"""No page outlives its example, or shows other code than that."""

import pytest

from .gallery import PASSED, drifted

HOLDS = """
tower = "tower"
print(tower)  # tower
"""
RAISES = """
tower = "tower"
print(encoder)  # tower
"""
RAISED = (
    "examples/one.py:3: ERROR: raises NameError: name 'encoder' is not defined; "
    "catch the error and print it, if readers shall see it\nexit status 1\n"
)


def test_an_example_that_raised_and_was_mended_shows_the_mended_code(gallery):
    gallery.example("one", HOLDS)
    assert PASSED == gallery.build()
    gallery.example("one", RAISES)
    assert RAISED == gallery.build()
    assert RAISED == gallery.build()
    gallery.example("one", HOLDS)
    assert PASSED == gallery.build()
    page = gallery.read("html/examples/one.html")
    assert (True, False) == ("tower" in page, "encoder" in page)
    assert "NameError" not in page


def test_an_example_that_was_edited_while_nothing_ran_is_run(gallery):
    gallery.example("one", HOLDS)
    assert PASSED == gallery.build()
    gallery.example("one", HOLDS.replace("tower", "encoder"))
    gallery.build("-D", "plot_gallery=0")
    gallery.example("one", HOLDS)
    assert PASSED == gallery.build()
    assert "encoder" not in gallery.read("html/examples/one.html")


def test_a_page_that_was_edited_by_hand_is_made_again(gallery):
    gallery.example("one", HOLDS)
    assert PASSED == gallery.build()
    page = gallery.read("docs/examples/one.rst")
    gallery.write("docs/examples/one.rst", page.replace("tower", "encoder"))
    assert PASSED == gallery.build()
    assert page == gallery.read("docs/examples/one.rst")


def test_a_page_that_was_lost_is_made_again(gallery):
    gallery.example("one", HOLDS)
    assert PASSED == gallery.build()
    page = gallery.folder / "docs/examples/one.rst"
    page.unlink()
    assert PASSED == gallery.build()
    assert page.exists()


def test_a_deleted_example_has_no_page(gallery):
    gallery.example("one", HOLDS)
    gallery.example("two", HOLDS)
    assert PASSED == gallery.build()
    (gallery.folder / "examples/two.py").unlink()
    assert PASSED == gallery.build("-W")
    assert gallery.has("html/examples/one.html")
    left = {path.name for path in (gallery.folder / "html").rglob("*two*")}
    assert set() == left
    assert "two" not in gallery.read("html/searchindex.js")


def test_a_deleted_chapter_has_no_page(gallery):
    for name in ("near", "far"):
        gallery.write(f"examples/{name}/GALLERY_HEADER.rst", "Chapter\n=======\n")
        gallery.example(f"{name}/{name}_one", HOLDS)
    assert PASSED == gallery.build("-W")
    assert gallery.has("html/examples/far/far_one.html")
    (gallery.folder / "examples/far/far_one.py").unlink()
    (gallery.folder / "examples/far/GALLERY_HEADER.rst").unlink()
    (gallery.folder / "examples/far").rmdir()
    assert PASSED == gallery.build("-W")
    assert gallery.has("html/examples/near/near_one.html")
    assert not gallery.has("html/examples/far/far_one.html")
    assert not gallery.has("docs/examples/far")


def test_a_renamed_example_has_one_page(gallery):
    gallery.example("one", HOLDS)
    assert PASSED == gallery.build()
    (gallery.folder / "examples/one.py").rename(gallery.folder / "examples/two.py")
    assert PASSED == gallery.build("-W")
    assert (False, True) == (
        gallery.has("html/examples/one.html"),
        gallery.has("html/examples/two.html"),
    )


@pytest.mark.parametrize("options", [(), ("-D", "gallery_claims_isolate=0")])
def test_one_example_under_two_names_prints_the_same(gallery, options):
    text = """
        class Tower:
            count = 0

        Tower.count += 1
        print(Tower.count, __name__)  # 1 __main__
        """
    gallery.example("one", text)
    gallery.example("two", text)
    assert PASSED == gallery.build(*options)


def test_a_new_version_of_a_package_runs_every_example_again(gallery):
    install(gallery, "1.0")
    gallery.example("one", "\nimport tower\n\nprint(tower.version)  # 1.0\n")
    assert PASSED == gallery.build()
    install(gallery, "2.0")
    report = "examples/one.py:4: ERROR: says 1.0, prints 2.0\n" + drifted()
    assert report == gallery.build()


def install(gallery, version):
    gallery.write("lib/tower.py", f"version = {version!r}\n")
    gallery.write(
        "lib/tower-1.0.dist-info/METADATA",
        f"Metadata-Version: 2.1\nName: tower\nVersion: {version}\n",
    )


def test_a_new_setting_of_the_page_runs_every_example_again(gallery):
    gallery.example("one", HOLDS + '"encoder"\n')
    assert PASSED == gallery.build()
    gallery.configure(gallery={"capture_repr": ("__repr__",)})
    empty = "examples/one.py:3: ERROR: prints an empty line, says nothing\n"
    shown = "examples/one.py:3: ERROR: prints 'encoder', says nothing\n"
    assert empty + shown + drifted() == gallery.build()
    gallery.configure()
    assert PASSED == gallery.build()


SCRAPER = """
from pathlib import Path


def scrape(block, block_vars, gallery_conf):
    page = Path(block_vars["target_file"])
    page.with_name(f"{page.stem}.extra.txt").write_text("MARK")
    Path(next(block_vars["image_path_iterator"])).with_suffix(".svg").write_text("MARK")
    return ""
"""
SCRAPED = [
    "docs/examples/one.extra.txt",
    "docs/examples/images/sphx_glr_one_001.svg",
    "docs/examples/images/thumb/sphx_glr_one_thumb.svg",
]


@pytest.fixture
def scraped(gallery):
    """A built gallery whose scraper leaves files, and is a module of a package."""
    gallery.write("lib/pictures/__init__.py", "")
    gallery.write("lib/pictures/scraper.py", SCRAPER)
    gallery.configure(gallery={"image_scrapers": ("pictures.scraper.scrape",)})
    gallery.example("one", HOLDS)
    gallery.example("one_more", HOLDS)
    assert PASSED == gallery.build()
    return gallery


@pytest.mark.parametrize("name", SCRAPED)
def test_what_a_scraper_wrote_and_was_lost_or_edited_is_made_again(scraped, name):
    (scraped.folder / name).unlink()
    assert PASSED == scraped.build()
    assert "MARK" == scraped.read(name)
    scraped.write(name, "another")
    assert PASSED == scraped.build()
    assert "MARK" == scraped.read(name)


def test_what_a_scraper_wrote_for_a_deleted_example_is_gone(scraped):
    (scraped.folder / "examples/one.py").unlink()
    assert PASSED == scraped.build()
    assert [] == [name for name in SCRAPED if scraped.has(name)]
    assert scraped.has("docs/examples/one_more.extra.txt")
    assert scraped.has("docs/examples/images/thumb/sphx_glr_one_more_thumb.svg")


@pytest.mark.parametrize("name", ["scraper.py", "rules.css"])
def test_pages_are_made_again_when_the_package_of_a_scraper_changes(scraped, name):
    scraped.write("lib/pictures/rules.css", "")
    assert PASSED == scraped.build()
    before = (scraped.folder / SCRAPED[0]).stat().st_mtime_ns
    assert PASSED == scraped.build()
    assert before == (scraped.folder / SCRAPED[0]).stat().st_mtime_ns
    text = "/* edited */" if name == "rules.css" else SCRAPER.replace("MARK", "NEW")
    scraped.write(f"lib/pictures/{name}", text)
    assert PASSED == scraped.build()
    assert before < (scraped.folder / SCRAPED[0]).stat().st_mtime_ns
