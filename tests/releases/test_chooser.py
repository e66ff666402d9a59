"""The chooser of two releases, in a real browser."""

import gzip
import re

import pytest

from ..axe import violations
from ..browser import DESKTOP, PHONE

LISTED = ".changes [data-values]:not([hidden])"
ROWS = ".grid tr[data-example]:not([hidden])"


@pytest.fixture
def chooser(page, address):
    """The page of changes, with nothing chosen."""
    page.goto(f"{address}/releases.html")
    return page


def listed(page):
    """Return how many changes and rows are shown, and what is said of it."""
    return (
        page.locator(LISTED).count(),
        page.locator(ROWS).count(),
        page.locator("#between output").inner_text(),
    )


def said(page):
    """Return the numbers of the message: of changes, of examples, of all examples."""
    return [
        int(n) for n in re.findall(r"\b\d+\b(?!\.)", listed(page)[2].partition(":")[2])
    ]


def test_with_nothing_chosen_everything_is_there(chooser):
    changes, rows, message = listed(chooser)
    assert changes == chooser.locator(".changes [data-values]").count() > 100
    assert rows == chooser.locator(".grid tr[data-example]").count() > 50
    assert message.startswith(f"All releases: {changes} changes in ")


def test_two_chosen_releases_leave_what_differs_between_them(chooser):
    chooser.select_option("[name=from]", "1.8")
    chooser.select_option("[name=to]", "1.9")
    changes, rows, message = listed(chooser)
    headings = chooser.locator(".changes h3:visible").all_inner_texts()
    assert ["1.9"] == headings
    assert message.startswith(f"1.8 to 1.9: {changes} changes in {rows} of ")
    for values in chooser.locator(LISTED).evaluate_all(
        "lines => lines.map(line => line.dataset.values)"
    ):
        assert values[8] != values[9]


def test_a_change_that_was_taken_back_in_between_is_not_shown(chooser):
    texts = "lines => lines.map(line => line.dataset.values)"
    every = chooser.locator(".changes [data-values]").evaluate_all(texts)
    chooser.select_option("[name=from]", "1.4")
    chooser.select_option("[name=to]", "2.16")
    options = chooser.locator("[name=from] option").all_inner_texts()[1:]
    a, b = options.index("1.4"), options.index("2.16")
    shown = chooser.locator(LISTED).evaluate_all(texts)
    assert all(one[a] != one[b] and "-" not in (one[a], one[b]) for one in shown)
    taken_back = [
        one for one in every if one[a] == one[b] and len(set(one[a : b + 1])) > 1
    ]
    assert taken_back
    assert not set(taken_back) & set(shown)


def test_the_order_of_the_two_does_not_matter(chooser):
    chooser.select_option("[name=from]", "1.4")
    chooser.select_option("[name=to]", "2.16")
    forwards = listed(chooser)
    chooser.select_option("[name=from]", "2.16")
    chooser.select_option("[name=to]", "1.4")
    assert forwards == listed(chooser)


def test_names_alone_can_be_left(chooser):
    chooser.check("[name=names]")
    kinds = chooser.locator(LISTED).evaluate_all(
        "lines => lines.map(line => line.dataset.kind)"
    )
    assert {"value"} == set(kinds)
    assert len(kinds) == said(chooser)[0]


def test_releases_without_a_change_between_them_leave_nothing(chooser):
    chooser.select_option("[name=from]", "2.18")
    chooser.select_option("[name=to]", "2.21")
    assert (0, 0) == listed(chooser)[:2]
    assert 0 == chooser.locator(".changes h3:visible").count()


def test_the_choice_is_in_the_address_and_comes_back_from_it(chooser, address):
    chooser.select_option("[name=from]", "1.4")
    chooser.select_option("[name=to]", "2.16")
    chooser.check("[name=names]")
    assert f"{address}/releases.html?from=1.4&to=2.16&names=only" == chooser.url
    before = listed(chooser)
    chooser.reload()
    assert before == listed(chooser)
    chooser.click("text=Show all")
    chooser.wait_for_url(f"{address}/releases.html")
    assert listed(chooser)[2].startswith("All releases: ")


def test_a_release_that_is_not_there_is_not_chosen(page, address):
    page.goto(f"{address}/releases.html?from=9.9&to=2.16")
    assert "" == page.input_value("[name=from]")
    assert listed(page)[2].startswith("1.0 to 2.16: ")


def test_keys_alone_choose(chooser):
    chooser.focus("[name=from]")
    chooser.keyboard.press("ArrowDown")
    assert "1.0" == chooser.input_value("[name=from]")
    chooser.keyboard.press("Tab")
    chooser.keyboard.type("1.9")
    assert "1.9" == chooser.input_value("[name=to]")
    assert listed(chooser)[2].startswith("1.0 to 1.9: ")
    chooser.keyboard.press("Tab")
    chooser.keyboard.press("Space")
    assert chooser.is_checked("[name=names]")
    chooser.keyboard.press("Tab")
    chooser.keyboard.press("Enter")
    chooser.wait_for_function("!location.search")
    assert listed(chooser)[2].startswith("All releases: ")


def test_the_count_is_announced(chooser):
    count = chooser.get_by_role("status")
    assert listed(chooser)[2] == count.inner_text()


def test_the_grid_is_a_table_with_words_for_its_signs(chooser):
    row = chooser.get_by_role("row", name="Names that differ only in case")
    assert (
        "Names that differ only in case are numbered"
        == row.get_by_role("rowheader").inner_text()
    )
    cells = row.get_by_role("cell")
    assert "other" == cells.nth(8).text_content()
    assert "same" == cells.nth(9).text_content()
    columns = chooser.locator(".grid").get_by_role("columnheader")
    assert "1.8" == columns.nth(9).inner_text()


def test_headers_of_the_grid_stay_in_sight(chooser):
    chooser.locator(".grid-box").evaluate("box => box.scrollTo(100, 500)")
    first = chooser.locator(".grid thead th").first.bounding_box()
    box = chooser.locator(".grid-box").bounding_box()
    assert (box["x"] + 1, box["y"] + 1) == (first["x"], first["y"])


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_and_the_page_is_no_wider_than_the_screen(
    chooser, size, colours
):
    chooser.set_viewport_size(size)
    chooser.emulate_media(color_scheme=colours)
    assert [] == violations(chooser)
    assert not chooser.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_without_javascript_everything_is_there_and_no_chooser(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/releases.html?from=1.4&to=2.16")
    assert not page.is_visible("#between")
    assert page.locator(".changes [data-values]:visible").count() > 100
    assert page.locator(".grid tr[data-example]:visible").count() > 50
    page.goto(f"{address}/examples/eager/no_tensor_name.html")
    page.click("details.releases summary")
    assert page.is_visible("details.releases li")
    context.close()


def test_the_page_of_changes_is_light(site):
    assert len(gzip.compress((site.html / "releases.html").read_bytes())) < 120_000
