"""A reader's words, typed into the search field, lead to the right page."""

import functools
import os
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

SEARCHES = [
    line.split(": ", 1)
    for line in Path(__file__).with_name("searches.txt").read_text().splitlines()
    if line and not line.startswith("#")
]


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and logs nothing."""

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def address(site):
    """Where the built site is served."""
    handler = functools.partial(Quiet, directory=site.html)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def page():
    """A page of Chromium; without one the tests are skipped, but not in CI."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None and not os.environ.get("CI"):
        pytest.skip("no chromium on the PATH; install it to run the browser's tests")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=browser,
            args=["--no-sandbox", "--disable-background-networking"],
        )
        yield chromium.new_page()
        chromium.close()


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
