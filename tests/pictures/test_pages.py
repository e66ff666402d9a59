"""Every page shows the graph that its own example builds, page by page."""

import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
SVG = "{http://www.w3.org/2000/svg}"
NAMES = sorted(
    path.relative_to(ROOT / "examples").with_suffix("").as_posix()
    for path in (ROOT / "examples").rglob("*.py")
)


@pytest.fixture(scope="module")
def graphs():
    """The names in the graphs that each example builds when it is run afresh."""
    paths = [str(ROOT / f"examples/{name}.py") for name in NAMES]
    result = subprocess.run(
        [sys.executable, Path(__file__).with_name("fresh_graphs.py"), *paths],
        capture_output=True,
        text=True,
        check=True,
    )
    return dict(zip(NAMES, json.loads(result.stdout).values()))


def figures(site, name):
    """The figures on the page of an example, parsed."""
    page = (site.html / f"examples/{name}.html").read_text()
    found = re.findall(r'<figure class="scope-figure">.*?</figure>', page, re.DOTALL)
    return [ElementTree.fromstring(figure) for figure in found]


def texts(element):
    return [text.text for text in element.iter(f"{SVG}text")]


def shown(figure):
    """Return which names a figure shows as shapes, lists as folded, and closes."""
    shapes, closed = set(), set()
    for group in figure.iter(f"{SVG}g"):
        kind, name = group.get("class"), group.findtext(f"{SVG}title")
        if kind == "folded":
            closed.add(name)
        elif kind in ("variable", "operation"):
            shapes.add(name)
    folded = set()
    for item in figure.iter("li"):
        _, comma, rest = ElementTree.tostring(item, "unicode").partition("folded into")
        if comma and item.find("ul") is None:
            codes = [code.text for code in item.findall("code")]
            folded.update(codes[-rest.count("<code>") :])
    return shapes, folded, closed


@pytest.mark.parametrize("name", NAMES)
def test_a_page_shows_all_names_of_its_graphs_and_no_others(site, graphs, name):
    of_page = figures(site, name)
    assert min(len(graphs[name]), 3) == len(of_page)
    for names, figure in zip(graphs[name], of_page):
        shapes, folded, closed = shown(figure)
        left = {
            one
            for one in names
            if not any(f"{one}/".startswith(f"{box}/") for box in closed)
        }
        assert left == shapes | folded
        assert set() == shapes & folded


@pytest.mark.parametrize("name", NAMES)
def test_a_thumbnail_is_the_first_picture_of_its_own_page(site, graphs, name):
    stem = name.split("/")[1]
    thumbnails = sorted((site.html / "_images").glob(f"sphx_glr_{stem}_thumb.*"))
    if not graphs[name]:
        assert [f"sphx_glr_{stem}_thumb.png"] == [path.name for path in thumbnails]
        return
    (thumbnail,) = thumbnails
    assert ".svg" == thumbnail.suffix
    assert texts(figures(site, name)[0]) == texts(
        ElementTree.parse(thumbnail).getroot()
    )
    chapter = (site.html / f"examples/{name.split('/')[0]}/index.html").read_text()
    card = (
        rf'src="\.\./\.\./_images/{thumbnail.name}" />\s*<p><a [^>]*href="{stem}\.html"'
    )
    assert 1 == len(re.findall(card, chapter))


def test_the_picture_of_a_neighbour_would_be_noticed(site, graphs):
    names = graphs["name_scope/reenter_by_slash"][0]
    shapes, folded, _ = shown(figures(site, "name_scope/skips_get_variable")[0])
    assert set(names) != shapes | folded


def test_there_are_examples_with_one_graph_with_several_and_with_none(graphs):
    counts = {len(names) for names in graphs.values()}
    assert {0, 1, 2, 3} <= counts


def test_a_picture_comes_after_all_that_is_printed_and_before_the_downloads(site):
    for name in NAMES:
        page = (site.html / f"examples/{name}.html").read_text()
        places = [
            page.rfind("sphx-glr-script-out"),
            page.find('<figure class="scope-figure">'),
            page.find("sphx-glr-footer"),
        ]
        assert places[1] == -1 or places == sorted(places), name


def test_no_ids_collide_on_any_page(site):
    for page in site.pages():
        ids = re.findall(r'<[^>]* id="([^"]+)"', page.read_text())
        assert len(set(ids)) == len(ids), page


def test_no_page_has_a_broken_image(site):
    missing = [
        (page.name, source)
        for page in site.pages()
        for source in re.findall(r'<img [^>]*src="([^"]+)"', page.read_text())
        if not (page.parent / source).is_file()
    ]
    assert [] == missing


def test_pictures_bring_neither_styles_nor_scripts_into_a_page(site):
    for name in NAMES:
        for figure in figures(site, name):
            text = ElementTree.tostring(figure, "unicode")
            assert [] == re.findall(r"<style|<script| style=| on\w+=", text), name


def test_the_names_in_a_picture_are_found_by_the_search(site):
    index = (site.html / "searchindex.js").read_text()
    assert '"readvariableop"' in index


def test_the_figures_do_not_differ_from_build_to_build(site):
    generated = site.folder / "docs/examples"
    before = {path: path.read_bytes() for path in generated.rglob("*.figures.html")}
    (generated / "name_scope/skips_get_variable.rst").unlink()
    assert 0 == site.build().returncode
    after = {path: path.read_bytes() for path in generated.rglob("*.figures.html")}
    assert before == after


def test_an_example_that_stops_building_a_graph_has_no_picture_any_more(site):
    example = site.folder / "examples/name_scope/skips_get_variable.py"
    page = site.html / "examples/name_scope/skips_get_variable.html"
    good, published = example.read_bytes(), page.read_bytes()
    head = good.split(b"import tensorflow")[0]
    example.write_bytes(head + b'print("none")  # none\n')
    quoting = site.folder / "docs"
    pages = {
        path: path.read_text()
        for path in quoting.rglob("*.md")
        if "skips_get_variable" in path.read_text()
    }
    try:
        for path, text in pages.items():
            path.write_text(
                re.sub(
                    r"\{printed\}`[^`]*skips_get_variable>`|```\{figure-of\} "
                    r"/examples/name_scope/skips_get_variable\n```",
                    "x",
                    text,
                )
            )
        result = site.build()
        assert (0, "") == (result.returncode, result.stderr)
        assert [] == figures(site, "name_scope/skips_get_variable")
    finally:
        example.write_bytes(good)
        for path, text in pages.items():
            path.write_text(text)
    assert 0 == site.build().returncode
    assert published == page.read_bytes()
