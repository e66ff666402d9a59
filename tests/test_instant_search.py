"""The search as you type: what it finds, by keys alone, and what it costs."""

import pytest

from .axe import violations
from .browser import DESKTOP, PHONE, served, wait_until
from .test_search import SEARCHES

NAMES = [
    ("examples/variable_scope/prefixes_all_names", "my_scope/var1"),
    ("examples/name_scope/skips_get_variable", "var1:0"),
    ("guide/get_variable", "get_variable"),
    ("guide/get_variable", "tf.get_variable"),
    ("examples/reuse/inherited_reuse", "reuse=True"),
    ("examples/reuse/auto_reuse", "AUTO_REUSE"),
    ("examples/default_name/starts_again", "layer_1"),
]
SLIPS = [
    ("guide/get_variable", "get_varable"),
    ("examples/name_scope/skips_get_variable", "varable scope"),
    ("examples/reuse/already_exists", "alredy exists"),
]
# Their words stand on many pages: here only the search page leads to the right one.
LOW = {"get_variable reuse argument", "global_variables empty in TensorFlow 2"}


@pytest.fixture(scope="module")
def searching(browser, address):
    """A page with the search open."""
    page = browser.new_page()
    page.goto(f"{address}/index.html")
    page.keyboard.press("Control+k")
    page.wait_for_selector("dialog[open]")
    yield page
    page.close()


def found(page, words):
    """Type ``words``; return the pages shown."""
    field = page.locator("dialog [name=q]")
    field.fill("")
    wait_until(page, "!document.querySelector('dialog li')")
    field.fill(words)
    wait_until(page, "document.querySelector('dialog [role=status]').textContent")
    links = page.locator("dialog li a").evaluate_all("all => all.map(a => a.pathname)")
    return [link.removeprefix("/").removesuffix(".html") for link in links]


@pytest.mark.parametrize(
    ("right", "words"),
    [(right, words) for right, words in SEARCHES if words not in LOW] + NAMES + SLIPS,
)
def test_the_right_page_is_among_the_first_three(searching, right, words):
    assert right in found(searching, words)[:3]


def test_a_word_that_no_page_has_finds_nothing(searching):
    assert [] == found(searching, "qqqq")
    assert "Nothing found." == searching.locator("dialog [role=status]").inner_text()


def test_only_pages_with_text_of_their_own_are_found(site, searching):
    words = ("examples", "search", "topic", "symbol", "chapter", "reuse", "scope")
    pages = {page for word in words for page in found(searching, word)}
    lists = {"examples/index", "symbols", "coverage", "search", "genindex", "404"}
    assert pages & lists == set()
    assert [page for page in pages if page.endswith("/index")] == []


def test_nothing_of_it_is_loaded_before_it_is_opened(page, address):
    loaded = []
    page.on("request", lambda request: loaded.append(request.url.split("/")[-1]))
    page.goto(f"{address}/index.html")
    before = {name.split("?")[0] for name in loaded}
    assert {"site_search.js", "site_search.css"} <= before
    page.keyboard.press("Control+k")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("scope")
    page.wait_for_selector("dialog li")
    after = {name.split("?")[0] for name in loaded} - before
    assert {"search_dialog.js", "search_ranking.js", "pagefind.js"} <= after
    assert not {"search_dialog.js", "pagefind.js", "pagefind-worker.js"} & before


@pytest.mark.parametrize("key", ["/", "Control+k"])
def test_keys_open_it_move_in_it_and_close_it(page, address, key):
    page.goto(f"{address}/guide/reuse.html")
    link = page.locator("article li a").first
    link.focus()
    page.keyboard.press(key)
    page.wait_for_selector("dialog[open]")
    field = page.locator("dialog [name=q]")
    assert field.evaluate("field => field === document.activeElement")
    page.keyboard.type("already exists")
    page.wait_for_selector("dialog li:nth-child(3)")
    options = page.locator("dialog [role=option]")
    chosen = page.locator("dialog [aria-selected=true]")
    assert options.nth(0).get_attribute("id") == chosen.get_attribute("id")
    page.keyboard.press("ArrowDown")
    assert options.nth(1).get_attribute("id") == chosen.get_attribute("id")
    assert field.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert options.last.get_attribute("id") == chosen.get_attribute("id")
    page.keyboard.press("Escape")
    page.wait_for_selector("dialog", state="hidden")
    assert link.evaluate("link => link === document.activeElement")


def test_enter_goes_to_the_chosen_page(page, address):
    page.goto(f"{address}/guide/reuse.html")
    page.keyboard.press("/")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("conv1/kernel already exists, disallowed")
    page.wait_for_selector("dialog [aria-selected=true]")
    target = page.locator("dialog [aria-selected=true]").get_attribute("href")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url.endswith(target)


def test_a_slash_is_typed_where_one_types(page, address):
    page.goto(f"{address}/index.html")
    page.keyboard.press("/")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("my_scope/var1")
    assert "my_scope/var1" == page.locator("dialog [name=q]").input_value()


def test_the_single_key_can_be_switched_off(page, address):
    page.goto(f"{address}/index.html")
    page.keyboard.press("Control+k")
    page.wait_for_selector("dialog[open]")
    page.locator("dialog [type=checkbox]").uncheck()
    page.keyboard.press("Escape")
    page.reload()
    page.keyboard.press("/")
    page.wait_for_timeout(300)
    assert 0 == page.locator("dialog").count()
    assert "BODY" == page.evaluate("document.activeElement.tagName")
    page.keyboard.press("Control+k")
    page.wait_for_selector("dialog[open]")


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_a_button_opens_it_and_axe_finds_nothing_wrong(browser, address, size, colours):
    context = browser.new_context(viewport=size, color_scheme=colours)
    page = context.new_page()
    page.goto(f"{address}/guide/reuse.html")
    page.locator(
        ".header-search-button:visible, .sidebar-search-button:visible"
    ).first.click()
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("reuse")
    page.wait_for_selector("dialog li")
    assert [] == violations(page)
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    context.close()


def test_it_works_below_any_path(site, page):
    with served(site.html, prefix="/any/thing") as root:
        page.goto(f"{root}/examples/reuse/auto_reuse.html")
        page.keyboard.press("Control+k")
        page.wait_for_selector("dialog[open]")
        page.keyboard.type("layer_1")
        page.wait_for_selector("dialog [aria-selected=true]")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert f"{root}/examples/default_name/starts_again.html" == page.url


def test_from_disk_the_search_of_sphinx_remains(site, page):
    page.goto(f"file://{site.html}/examples/reuse/auto_reuse.html")
    assert 0 == page.locator(".sidebar-search-button").count()
    page.keyboard.press("/")
    page.keyboard.type("already exists")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.wait_for_selector("#search-results li a")


def test_without_webassembly_enter_leads_to_the_search_of_sphinx(page, address):
    page.route("**/pagefind/**", lambda route: route.abort())
    page.goto(f"{address}/index.html")
    page.keyboard.press("Control+k")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("already exists")
    wait_until(
        page,
        "document.querySelector('dialog [role=status]').textContent.includes('Enter')",
    )
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url == f"{address}/search.html?q=already+exists"
    page.wait_for_selector("#search-results li a")
