"""A reader's words, typed into the search field, lead to the right page."""

from pathlib import Path

import pytest

SEARCHES = [
    line.split(": ", 1)
    for line in Path(__file__).with_name("searches.txt").read_text().splitlines()
    if line and not line.startswith("#")
]


def first_results(page, address, words):
    """Type ``words`` into the search field; return the first three pages found."""
    page.goto(f"{address}/index.html")
    page.fill("input[name=q]", words)
    page.press("input[name=q]", "Enter")
    page.wait_for_selector("#search-results .search-summary")
    page.wait_for_function("document.querySelector('#search-progress') === null")
    links = page.locator("#search-results ul.search > li > a")
    hrefs = [links.nth(n).get_attribute("href") for n in range(min(3, links.count()))]
    return [href.split("#")[0].removesuffix(".html") for href in hrefs]


@pytest.mark.parametrize(("right", "words"), SEARCHES)
def test_a_search_shows_the_right_page_among_the_first_three(
    page, address, right, words
):
    assert right in first_results(page, address, words)
