"""What this site mends of its theme: how to take a mend away, and what fails then."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from playwright.sync_api import Page

from . import checks
from .browser import DESKTOP, PHONE


class Mend(NamedTuple):
    """One mend: the file it is in, and the check that fails on ``path`` without it."""

    name: str
    file: str
    without: Callable[[str], str]
    path: str
    check: Callable[[Page], list[str]]
    size: dict = DESKTOP

    def __str__(self) -> str:
        return self.name.replace(" ", "-")


EXAMPLE = "examples/reuse/layer_called_twice.html"
GALLERY = "examples/index.html"


def rule(selector: str) -> Callable[[str], str]:
    """Take the rule of ``selector``, or the media query, out of a style sheet."""

    def without(css: str) -> str:
        begin = css.index(selector + " {")
        depth = 0
        for brace in re.finditer("[{}]", css[begin:]):
            depth += 1 if brace[0] == "{" else -1
            if depth == 0:
                return css[:begin] + css[begin + brace.end() :]
        raise ValueError(f"{selector} has no end")

    return without


def text(mended: str, original: str = "") -> Callable[[str], str]:
    """Put back what a template has replaced."""
    return lambda html: html.replace(mended, original)


def whole_file(_: str) -> str:
    """Take a script away."""
    return ""


def tag_lists(html: str) -> str:
    """Give every list of examples a list of tags, as Sphinx-Gallery does."""
    tags = "<div id='sg-tag-list' class='sphx-glr-tag-list'></div>"
    return html.replace('<div class="sphx-glr-thumbnails">', tags + "<div>")


MENDS = [
    Mend(
        *("buttons open the drawers", "drawers.js", whole_file),
        *(EXAMPLE, checks.menu_opens_with_keys, PHONE),
    ),
    Mend(
        *("buttons unfold the tree", "drawers.js", whole_file),
        *("index.html", checks.tree_unfolds_with_keys),
    ),
    Mend(
        *("closed site menu takes no focus", "site.css"),
        rule("  .drawers .sidebar-drawer"),
        *(EXAMPLE, checks.focus_stays_in_sight, PHONE),
    ),
    Mend(
        *("closed page menu takes no focus", "site.css"),
        rule("  .drawers .toc-drawer"),
        *("index.html", checks.focus_stays_in_sight, PHONE),
    ),
    Mend(
        *("boxes that scroll take the focus", "scrollable.js", whole_file),
        *(EXAMPLE, checks.axe, PHONE),
    ),
    Mend(
        *("focus is seen", "site.css"),
        rule(":focus-visible,\n.sidebar-search:focus-visible"),
        *("index.html", checks.focus_is_seen),
    ),
    Mend(
        *("focus is seen in the columns", "site.css"),
        rule(".sidebar-drawer :focus-visible,\n.toc-drawer :focus-visible"),
        *("index.html", checks.ring_lies_within_the_column),
    ),
    Mend(
        *("links of the page's menu are high enough", "site.css"),
        rule(".toc-tree a.reference"),
        *("index.html", checks.page_menu_links_are_high_enough),
    ),
    Mend(
        *("first column of a wide table stays", "site.css"),
        rule(".table-wrapper td:first-child,\n.table-wrapper th:first-child"),
        *("index.html", checks.first_column_stays, PHONE),
    ),
    Mend(
        *("headings that quote are small", "site.css", rule("h2:has(> .printed)")),
        *("errors.html", checks.quoting_headings_are_as_small_as_text),
    ),
    Mend(
        *("titles on a phone are modest", "site.css", rule("@media (max-width: 46em)")),
        *(EXAMPLE, checks.title_takes_a_fifth_of_the_screen, PHONE),
    ),
    Mend(
        *("the page begins with its title", "example.css"),
        rule(".sphx-glr-download-link-note"),
        *(EXAMPLE, checks.page_begins_with_its_title),
    ),
    Mend(
        *("the links of the gallery have names", "gallery.css"),
        rule(".sphx-glr-thumbcontainer p a span"),
        *(GALLERY, checks.axe),
    ),
    Mend(
        *("the introduction is seen", "gallery.css"),
        rule(".sphx-glr-thumbcontainer::after"),
        *(GALLERY, checks.introductions_are_seen),
    ),
    Mend(
        *("the side columns have names", "html"),
        text(' aria-label="Site" class="sidebar-drawer"', ' class="sidebar-drawer"'),
        *("index.html", checks.columns_have_names),
    ),
    Mend(
        *("the page's menu has a name", "html"),
        text(' aria-label="On this page" class="toc', ' class="toc'),
        *("index.html", checks.columns_have_names),
    ),
    Mend(
        *("the search page has a heading", "html", text("<h1>Search</h1>")),
        *("search.html", checks.axe),
    ),
    Mend(
        *("the site has an icon", "html"),
        lambda html: re.sub('<link rel="shortcut icon"[^>]*>', "", html),
        *("index.html", checks.has_an_icon),
    ),
    Mend(
        *("captions are headings of a level", "html"),
        text(' role="heading" aria-level="2"', ' role="heading"'),
        *("index.html", checks.html_is_valid),
    ),
    Mend(
        *("introductions are in an attribute of HTML", "html"),
        text("data-intro=", "tooltip="),
        *(GALLERY, checks.html_is_valid),
    ),
    Mend(
        *("one list of tags a page", "html", tag_lists),
        *(GALLERY, checks.html_is_valid),
    ),
]
