"""What Chromium makes of a picture: its name, its description, its words and colours."""

import pytest

from ..browser import DESKTOP, PHONE, wait_until

PAGE = "examples/name_scope/skips_get_variable.html"
WIDE = "examples/reentering/no_name_scope.html"


@pytest.fixture
def opened(browser, site):
    """A function that opens a page of the site."""
    contexts = []

    def open_page(page, viewport=DESKTOP, color_scheme="light"):
        context = browser.new_context(viewport=viewport, color_scheme=color_scheme)
        contexts.append(context)
        tab = context.new_page()
        tab.goto(f"file://{site.html.resolve()}/{page}")
        return tab

    yield open_page
    for context in contexts:
        context.close()


def read_out(tab):
    """The name and the description of each picture in the accessibility tree."""
    session = tab.context.new_cdp_session(tab)
    tree = session.send("Accessibility.getFullAXTree")["nodes"]
    return [
        (node["name"]["value"], node["description"]["value"])
        for node in tree
        if node["role"]["value"] in ("image", "img")
        and node["name"]["value"].startswith(("The graph", "Graph"))
    ]


def test_the_name_and_the_description_are_in_the_accessibility_tree(opened):
    description = (
        "1 box, 2 variables and 1 operation. Outside all boxes: variable var1. "
        "Box my_scope/, a name scope, holds variable var2 and operation Add. "
        "my_scope/Add reads var1 and my_scope/var2."
    )
    assert [("The graph as nested scopes", description)] == read_out(opened(PAGE))


def test_pictures_of_one_page_have_names_of_their_own(opened):
    names = [
        name for name, _ in read_out(opened("examples/names/names_per_graph.html"))
    ]
    assert ["Graph 1 of 2 as nested scopes", "Graph 2 of 2 as nested scopes"] == names


@pytest.mark.parametrize("color_scheme", ["light", "dark"])
def test_lines_and_words_have_the_colour_of_the_text_around(opened, color_scheme):
    tab = opened(PAGE, color_scheme=color_scheme)
    colours = tab.evaluate(
        """() => {
            const of = (selector, property) =>
                getComputedStyle(document.querySelector(selector))[property];
            return [
                of("figcaption", "color"),
                of(".scope-picture .middle", "fill"),
                of(".scope-picture .variable rect", "stroke"),
                of(".scope-picture .edge path", "stroke"),
            ];
        }"""
    )
    assert 1 == len(set(colours))


def test_the_words_can_be_selected_and_found(opened):
    tab = opened(PAGE)
    tab.evaluate(
        "getSelection().selectAllChildren(document.querySelector('.scope-picture'))"
    )
    selected = tab.evaluate("getSelection().toString()")
    assert {"my_scope/", "var1", "var2", "Add"} <= set(selected.split())
    tab.evaluate("getSelection().removeAllRanges()")
    found = "() => getSelection().anchorNode?.parentElement?.closest('svg') !== null"
    places = [
        tab.evaluate("window.find('var2')") and tab.evaluate(found) for _ in range(30)
    ]
    assert True in places


def test_no_word_is_wider_than_its_shape(opened, site):
    tab = opened(PAGE)
    for page in sorted(site.html.glob("examples/*/*.html")):
        if "scope-figure" not in page.read_text():
            continue
        tab.goto(f"file://{page.resolve()}")
        wide = tab.evaluate(
            """() => [...document.querySelectorAll(".scope-picture .middle")]
                .filter((text) => {
                    const shape = text.parentNode.querySelector("rect, ellipse");
                    return text.getBBox().width > shape.getBBox().width;
                })
                .map((text) => text.textContent)"""
        )
        assert [] == wide, page


def test_a_wide_picture_scrolls_in_its_box_by_keyboard_and_the_page_does_not(opened):
    tab = opened(WIDE, viewport=PHONE)
    box = tab.locator(".scope-scroll")
    assert box.evaluate("(box) => box.scrollWidth > box.clientWidth")
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    box.focus()
    tab.keyboard.press("End")
    tab.keyboard.press("ArrowRight")
    wait_until(tab, "document.querySelector('.scope-scroll').scrollLeft > 0")


@pytest.mark.parametrize(
    ("system", "theme", "inverted"),
    [
        ("light", "auto", False),
        ("dark", "auto", True),
        ("light", "dark", True),
        ("dark", "light", False),
    ],
)
def test_thumbnails_are_light_where_the_theme_is_dark(opened, system, theme, inverted):
    tab = opened("examples/name_scope/index.html", color_scheme=system)
    tab.evaluate(f"document.body.dataset.theme = '{theme}'")
    image = tab.locator(".sphx-glr-thumbcontainer img").first
    assert inverted == (
        "invert(1)" == image.evaluate("(image) => getComputedStyle(image).filter")
    )


def test_every_thumbnail_that_is_shown_is_drawn_and_as_large_as_it_was_made(opened):
    tab = opened("examples/name_scope/index.html")
    images = tab.locator('.sphx-glr-thumbcontainer img[src$=".svg"]')
    assert images.count() > 5
    for n in range(images.count()):
        images.nth(n).scroll_into_view_if_needed()
        wait_until(
            tab,
            f"""() => [...document.querySelectorAll(
                '.sphx-glr-thumbcontainer img[src$=".svg"]')][{n}].naturalWidth > 0""",
        )
        assert images.nth(n).evaluate("(i) => i.naturalWidth == i.width")
    hidden = tab.locator('.sphx-glr-thumbcontainer img[src$=".png"]')
    assert [False] * hidden.count() == [one.is_visible() for one in hidden.all()]


@pytest.mark.parametrize(
    ("color_scheme", "colours"),
    [
        ("light", ["rgb(34, 34, 34)", "rgb(255, 255, 255)", "rgb(255, 255, 255)"]),
        ("dark", ["rgb(221, 221, 221)", "rgb(17, 17, 17)", "rgb(17, 17, 17)"]),
    ],
)
def test_a_file_of_its_own_follows_the_readers_dark_mode(opened, color_scheme, colours):
    tab = opened("_static/readme.svg", color_scheme=color_scheme)
    assert colours == tab.evaluate(
        """() => {
            const title = getComputedStyle(document.querySelector(".first"));
            const paper = getComputedStyle(document.documentElement).backgroundColor;
            return [title.fill, title.stroke, paper];
        }"""
    )
