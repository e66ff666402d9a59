"""Every page of the built site: light, quiet, accessible and valid."""

import pytest

from . import nu
from .visit import Visitor


@pytest.fixture(scope="module")
def visits(browser, address, site):
    """A visit to each page of the site."""
    root = site.html.resolve()
    visitor = Visitor(browser, address)
    return [visitor.open(str(page.relative_to(root))) for page in site.pages()]


def examples(visits):
    return [
        visit
        for visit in visits
        if visit.path.startswith("examples/") and not visit.path.endswith("index.html")
    ]


def test_no_page_violates_a_rule_of_accessibility_in_light_or_dark(visits):
    assert [] == [
        (visit.path, visit.violations) for visit in visits if visit.violations
    ]


def test_no_page_writes_errors_or_warnings_to_the_console(visits):
    assert [] == [(visit.path, visit.messages) for visit in visits if visit.messages]


def test_no_page_asks_another_host(visits, address):
    asked = {
        (visit.path, url)
        for visit in visits
        for url in visit.requests
        if not url.startswith(f"{address}/")
    }
    assert set() == asked


def test_no_page_is_wider_than_the_screen(visits):
    wide = [
        (visit.path, visit.wider_than_screen)
        for visit in visits
        if visit.wider_than_screen
    ]
    assert [] == wide


def test_an_example_takes_60_kb_and_20_requests_at_most(visits):
    heavy = [
        (visit.path, visit.transferred, len(visit.requests))
        for visit in examples(visits)
        if visit.transferred > 60_000 or len(visit.requests) > 20
    ]
    assert len(examples(visits)) > 80
    assert [] == heavy


def test_no_other_page_takes_more_than_120_kb(visits):
    heavy = [
        (visit.path, visit.transferred)
        for visit in visits
        if visit.transferred > 120_000
    ]
    assert [] == heavy


def test_no_two_pages_have_the_same_title_or_description(visits):
    for name in ("title", "description"):
        values = [getattr(visit, name) for visit in visits]
        shared = [
            (visit.path, value)
            for visit, value in zip(visits, values, strict=True)
            if not value or values.count(value) > 1
        ]
        assert [] == shared


def test_every_page_is_valid_html(site):
    assert [] == nu.errors_of_folder(site.html.resolve())
