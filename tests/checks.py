"""What must be true of an open page; each check returns what is not."""

from __future__ import annotations

from playwright.sync_api import Page

from . import nu
from .axe import violations
from .browser import PHONE, wait_until

OUT_OF_SIGHT = """() => {
  const focused = document.activeElement, box = focused.getBoundingClientRect();
  return box.right <= 0 || box.left >= innerWidth ? focused.outerHTML : "";
}"""


def come_to_rest(page: Page) -> None:
    """Wait until nothing moves."""
    wait_until(page, "document.getAnimations().length === 0")


def axe(page: Page) -> list[str]:
    """The rules of axe-core."""
    return violations(page)


def html_is_valid(page: Page) -> list[str]:
    """The rules of HTML, of the page as it was sent."""
    return nu.errors(page.evaluate("fetch(location).then(page => page.text())"))


def menu_opens_with_keys(page: Page) -> list[str]:
    page.keyboard.press("Tab")  # skip to content
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    links = page.locator(".sidebar-tree a").first
    return [] if links.is_visible() and in_sight(page) else ["the menu stays closed"]


def in_sight(page: Page) -> bool:
    """Whether the focus is where a reader sees it."""
    come_to_rest(page)
    return page.evaluate(OUT_OF_SIGHT) == ""


def tree_unfolds_with_keys(page: Page) -> list[str]:
    branch = page.locator(".sidebar-tree li.has-children").first
    branch.locator("a").first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    return [] if branch.locator("ul").is_visible() else ["the tree stays folded"]


def focus_stays_in_sight(page: Page) -> list[str]:
    """Go through the page with Tab, until the focus comes back to the first link."""
    come_to_rest(page)
    lost = []
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        lost.append(page.evaluate(OUT_OF_SIGHT))
    return list(filter(None, lost))


def focus_is_seen(page: Page) -> list[str]:
    ring = _focused(page, "article a:visible", "outlineStyle", "outlineWidth")
    return [] if ring == ["solid", "2px"] else ring


def ring_lies_within_the_column(page: Page) -> list[str]:
    offset = _focused(page, ".sidebar-tree a", "outlineOffset")
    return [] if offset == ["-2px"] else offset


def _focused(page: Page, selector: str, *properties: str) -> list[str]:
    """Return what an element looks like that keys have led to."""
    link = page.locator(selector).first
    link.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    return [
        link.evaluate(f"link => getComputedStyle(link).{name}") for name in properties
    ]


def page_menu_links_are_high_enough(page: Page) -> list[str]:
    page.set_viewport_size({"width": 1500, "height": 900})
    heights = page.locator(".toc-tree a.reference:visible").evaluate_all(
        "links => links.map(link => link.getBoundingClientRect().height)"
    )
    assert heights
    return [f"{height} px" for height in heights if height < 24]


def first_column_stays(page: Page) -> list[str]:
    return page.locator(".table-wrapper").first.evaluate(
        """box => {
          box.scrollLeft = 100;
          const cell = box.querySelector("td").getBoundingClientRect();
          return cell.left < box.getBoundingClientRect().left - 1 ? ["gone"] : [];
        }"""
    )


def quoting_headings_are_as_small_as_text(page: Page) -> list[str]:
    return page.locator("h2:has(> .printed)").evaluate_all(
        "all => all.map(h => getComputedStyle(h).fontSize).filter(s => s !== '16px')"
    )


def title_takes_a_fifth_of_the_screen(page: Page) -> list[str]:
    height = page.locator("h1").bounding_box()["height"]
    return [] if height < PHONE["height"] / 5 else [f"{height} px"]


def page_begins_with_its_title(page: Page) -> list[str]:
    top = page.locator("h1").bounding_box()["y"]
    notes = page.locator("article .admonition:visible").evaluate_all(
        "notes => notes.map(note => note.getBoundingClientRect().top)"
    )
    return [f"a note at {note}" for note in notes if note < top]


def introductions_are_seen(page: Page) -> list[str]:
    return page.locator(".sphx-glr-thumbcontainer").evaluate_all(
        """cards => cards.map(card => getComputedStyle(card, "::after").content)
          .filter(content => !/\\w{3}/.test(content) || content === "none")"""
    )


def columns_have_names(page: Page) -> list[str]:
    return page.locator("aside:not([aria-label])").evaluate_all(
        "columns => columns.map(column => column.className)"
    )


def has_an_icon(page: Page) -> list[str]:
    icon = page.locator("link[rel~=icon]")
    return [] if icon.count() == 1 else [f"{icon.count()} icons"]
