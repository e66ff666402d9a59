"""A reader's words lead to the right page in the search that Sphinx brings along."""

from pathlib import Path
from urllib.parse import quote

import pytest

from .browser import wait_until

SEARCHES = [
    line.split(": ", 1)
    for line in Path(__file__).with_name("searches.txt").read_text().splitlines()
    if line and not line.startswith("#")
]


def first_results(page, address, words):
    """Search ``words``; return the first three pages found."""
    page.goto(f"{address}/search.html?q={quote(words)}")
    page.wait_for_selector("#search-results .search-summary")
    wait_until(page, "document.querySelector('#search-progress') === null")
    links = page.locator("#search-results ul.search > li > a")
    hrefs = [links.nth(n).get_attribute("href") for n in range(min(3, links.count()))]
    return [href.split("#")[0].removesuffix(".html") for href in hrefs]


@pytest.mark.parametrize(("right", "words"), SEARCHES)
def test_a_search_shows_the_right_page_among_the_first_three(
    page, address, right, words
):
    assert right in first_results(page, address, words)
