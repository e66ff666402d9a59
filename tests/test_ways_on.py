"""From one example to others: tags, symbols, and the keys of the arrows."""

import json
import re

import pytest

from scopes_site.examples import FOLDER, find_scripts

from .axe import violations
from .browser import DESKTOP, PHONE, wait_until
from .site import ROOT

SCRIPTS = find_scripts()
TAGS = (FOLDER / "tags.txt").read_text().splitlines()
GALLERY = "examples/index.html"
EXAMPLE = "examples/reuse/already_exists.html"


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_an_example_has_one_to_four_tags_and_all_of_them_are_known(script):
    assert [] == [tag for tag in script.tags if tag not in TAGS]
    assert len(set(script.tags)) == len(script.tags)
    assert len(script.tags) in range(1, 5)


def test_no_tag_is_on_every_second_example():
    for tag in TAGS:
        of_tag = [script for script in SCRIPTS if tag in script.tags]
        assert 0 < len(of_tag) <= len(SCRIPTS) / 2, tag


def test_the_example_to_copy_has_a_known_tag():
    text = (ROOT / "CONTRIBUTING.md").read_text()
    (tags,) = re.findall(r"^# sphinx_gallery_tags = (.*)$", text, re.MULTILINE)
    assert set(json.loads(tags)) <= set(TAGS)


def visible(page):
    """Return how many examples the gallery shows."""
    return page.locator(".sphx-glr-thumbcontainer:visible").count()


def test_tags_filter_the_gallery_by_keys_alone(page, address):
    page.goto(f"{address}/{GALLERY}")
    assert len(SCRIPTS) == visible(page)
    tag = page.get_by_role("button", name="surprise", exact=True)
    tag.focus()
    page.keyboard.press("Enter")
    surprising = sum("surprise" in script.tags for script in SCRIPTS)
    assert surprising == visible(page)
    assert "true" == tag.get_attribute("aria-pressed")
    status = page.locator("#sg-tag-list [role=status]")
    assert f"{surprising} of {len(SCRIPTS)} examples" == status.inner_text()
    page.keyboard.press("Space")
    assert len(SCRIPTS) == visible(page)
    assert "false" == tag.get_attribute("aria-pressed")


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_wrong_in_a_filtered_gallery(browser, address, size, colours):
    context = browser.new_context(viewport=size, color_scheme=colours)
    page = context.new_page()
    page.goto(f"{address}/{GALLERY}")
    page.get_by_role("button", name="error", exact=True).click()
    assert [] == violations(page)
    context.close()


def test_without_scripts_the_gallery_shows_all(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/{GALLERY}")
    assert len(SCRIPTS) == visible(page)
    context.close()


def test_a_tag_of_an_example_leads_to_the_gallery_of_that_tag(page, address):
    page.goto(f"{address}/{EXAMPLE}")
    page.locator(".sphx-glr-example-tags a", has_text="sharing").click()
    page.wait_for_selector("#sg-tag-list [role=status]:not(:empty)")
    assert sum("sharing" in script.tags for script in SCRIPTS) == visible(page)


def test_every_example_links_to_all_of_its_symbols(site):
    symbols = (site.html / "symbols.html").read_text()
    for script in SCRIPTS:
        text = (site.html / f"{script.docname}.html").read_text()
        (uses,) = re.findall(r'<p class="uses">(.*?)</p>', text, re.DOTALL)
        links = re.findall(r'href="\.\./\.\./symbols\.html#([^"]+)"', uses)
        names = re.findall(r">tf\.([\w.]+)<", uses)
        assert sorted(script.symbols, key=str.lower) == names, script.name
        assert [] == [link for link in links if f'id="{link}"' not in symbols]
        assert len(links) == len(names)


def test_the_arrow_keys_lead_to_the_next_page_and_back(page, address):
    page.goto(f"{address}/{EXAMPLE}")
    following = page.locator("link[rel=next]").get_attribute("href")
    with page.expect_navigation():
        page.keyboard.press("ArrowRight")
    assert page.url.endswith(following)
    with page.expect_navigation():
        page.keyboard.press("ArrowLeft")
    assert page.url.endswith(EXAMPLE)


def test_the_arrow_keys_scroll_code_that_has_the_focus(browser, address):
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.goto(f"{address}/{EXAMPLE}")
    code = page.locator("pre[tabindex]").first
    code.focus()
    page.keyboard.press("ArrowRight")
    wait_until(page, "document.activeElement.scrollLeft > 0")
    assert page.url.endswith(EXAMPLE)
    context.close()


def test_the_arrow_keys_move_in_the_search_and_not_the_page(page, address):
    page.goto(f"{address}/{EXAMPLE}")
    page.keyboard.press("Control+k")
    page.wait_for_selector("dialog[open]")
    page.keyboard.type("reuse")
    page.keyboard.press("ArrowLeft")
    page.keyboard.type("x")
    assert "reusxe" == page.locator("dialog [name=q]").input_value()
    assert page.url.endswith(EXAMPLE)
