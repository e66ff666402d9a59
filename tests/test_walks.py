"""Readers walk through the site, with what they have."""

import subprocess

import pytest

from . import checks
from .browser import PHONE, served, wait_until
from .site import Site

CHAPTER = "guide/reuse.html"
EXAMPLE = "examples/reuse/auto_reuse"


def follow(page, title):
    """Follow a link of the text."""
    page.locator("article").get_by_role("link", name=title, exact=True).first.click()


def search(page, words, name):
    """Search with the keyboard, in a dialog where there is one; open a page found."""
    page.wait_for_load_state()
    page.keyboard.press("/")
    page.locator("dialog[open] input, .sidebar-search:focus").first.wait_for()
    page.keyboard.type(words)
    if page.locator("dialog[open]").count():
        page.locator(f"dialog[open] li a[href*={name}]").click()
    else:
        page.keyboard.press("Enter")
        page.locator(f"#search-results li a[href*={name}]").first.click()
    page.wait_for_url(f"**/{name}.html*")


def heading(page):
    return page.locator("h1").inner_text().removesuffix("¶")


def to_an_example(page, start):
    """From the start page by a chapter to an example."""
    page.goto(start)
    follow(page, "Reuse")
    page.wait_for_url(f"**/{CHAPTER}")
    follow(page, "AUTO_REUSE creates a variable once, then shares it")
    page.wait_for_url(f"**/{EXAMPLE}.html")


def test_from_the_start_by_a_chapter_an_example_and_the_search_to_a_file_and_back(
    page, address, site, tmp_path
):
    to_an_example(page, f"{address}/index.html")
    search(page, "reuse=True", "inherited_reuse")
    with page.expect_download() as download:
        page.locator("a[download][href$='.py']").click()
    download.value.save_as(tmp_path / "saved.py")
    example = site.folder / "examples/reuse/inherited_reuse.py"
    downloaded = (tmp_path / "saved.py").read_text()
    assert example.read_text().splitlines()[1] == downloaded.splitlines()[1]
    while "auto_reuse" not in page.url:
        page.go_back()
    page.go_back()
    assert "Reuse" == heading(page)
    page.go_back()
    assert "TensorFlow Scopes by Example" == heading(page)


def press_until(page, selector, key="Tab"):
    """Press a key until the focus is on what ``selector`` says."""
    for _ in range(200):
        page.keyboard.press(key)
        if page.evaluate(
            "selector => document.activeElement.matches(selector)", selector
        ):
            return
    pytest.fail(f"{key} does not lead to {selector}")


def test_on_a_phone_with_keys_alone(page, address):
    page.set_viewport_size(PHONE)
    page.goto(f"{address}/index.html")
    menu = "button.nav-overlay-icon"
    press_until(page, menu)
    page.keyboard.press("Enter")
    assert "true" == page.get_attribute(menu, "aria-expanded")
    assert page.evaluate("document.activeElement.matches('.sidebar-drawer')")
    assert [] == checks.axe(page)
    page.keyboard.press("Escape")
    assert "false" == page.get_attribute(menu, "aria-expanded")
    assert page.evaluate("document.activeElement.matches('button.nav-overlay-icon')")
    page.keyboard.press("Enter")
    press_until(page, f".sidebar-tree a[href='{CHAPTER}']")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{CHAPTER}")
    press_until(page, "article a[href$='/layer_called_twice.html']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/layer_called_twice.html")
    press_until(page, "pre")
    page.keyboard.press("ArrowRight")
    wait_until(page, "document.activeElement.scrollLeft > 0")
    press_until(page, "a[download][href$='.py']")
    press_until(page, "a.next-page")
    page.keyboard.press("Enter")
    page.wait_for_url("**/discriminator_called_twice.html")


def test_the_menu_of_the_page_closes_when_the_focus_leaves_it(page, address):
    page.set_viewport_size(PHONE)
    page.goto(f"{address}/index.html")
    toc = "button.toc-header-icon"
    press_until(page, toc)
    page.keyboard.press("Enter")
    press_until(page, ".toc-tree a[href='#where-to-begin']")
    page.keyboard.press("Enter")
    assert page.url.endswith("#where-to-begin")
    assert "false" == page.get_attribute(toc, "aria-expanded")
    press_until(page, "article a")
    assert "What a name is" == page.evaluate("document.activeElement.innerText")


def test_from_disk_with_the_search_that_sphinx_builds(page, site):
    start = site.html.resolve().as_uri() + "/index.html"
    to_an_example(page, start)
    page.fill("input[name=q]", "reopened")
    page.press("input[name=q]", "Enter")
    page.locator("#search-results li a").first.click()
    page.wait_for_url("file://**/examples/**.html*")


def test_under_a_path_of_a_host(page, site):
    failed = []
    page.on("response", lambda answer: answer.ok or failed.append(answer.url))
    with served(site.html, "/anything") as address:
        to_an_example(page, f"{address}/")
        search(page, "reuse=True", "inherited_reuse")
        assert page.url.startswith(address)
    assert [] == failed


@pytest.fixture
def without_scripts(browser):
    """A page of a browser with JavaScript off."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_without_javascript_there_are_text_code_and_ways_on(without_scripts, address):
    page = without_scripts
    to_an_example(page, f"{address}/index.html")
    page.get_by_text("The first call creates the variable.").wait_for()
    page.locator(".sphx-glr-script-out").first.wait_for()
    page.locator("a.next-page").click()
    assert "A layer called twice shares its variables, not its ops" == heading(page)
    page.locator(".sidebar-tree").get_by_role("link", name="Glossary").click()
    assert "Glossary" == heading(page)


def test_without_javascript_the_focus_brings_the_menu_of_a_phone(
    without_scripts, address
):
    page = without_scripts
    page.set_viewport_size(PHONE)
    page.goto(f"{address}/index.html")
    link = page.locator(".sidebar-tree").get_by_role("link", name="Reuse", exact=True)
    link.focus()
    for _ in range(100):  # the menu slides in
        if link.bounding_box()["x"] >= 0:
            break
        page.wait_for_timeout(50)
    assert link.bounding_box()["x"] >= 0


def test_the_site_builds_without_a_network(tmp_path):
    alone = ["unshare", "-rn"]
    allowed = subprocess.run([*alone, "true"], capture_output=True, check=False)
    if allowed.returncode:
        pytest.skip("this machine lets nobody leave its network")
    site = Site.copied_to(tmp_path)
    site.python = [*alone, *site.python]
    result = site.build()
    assert (0, "") == (result.returncode, result.stderr)
    assert len(site.pages()) > 100
