"""Every mend of the theme is needed: without it, a check finds what it mends.

Where a new release of the theme makes a mend needless, its test fails here.
"""

import pytest

from .mends import MENDS


def open_page(page, address, mend):
    page.set_viewport_size(mend.size)
    page.goto(f"{address}/{mend.path}")


@pytest.mark.parametrize("mend", MENDS, ids=str)
def test_a_mended_page_has_nothing_to_mend(page, address, mend):
    open_page(page, address, mend)
    assert [] == mend.check(page)


@pytest.mark.parametrize("mend", MENDS, ids=str)
def test_without_its_mend_a_page_fails_the_check(page, address, mend):
    def take_away(route):
        answer = route.fetch()
        text = answer.text()
        assert mend.without(text) != text
        route.fulfill(response=answer, body=mend.without(text))

    name = mend.path if mend.file == "html" else mend.file
    page.route(f"**/{name}*", take_away)
    open_page(page, address, mend)
    assert mend.check(page) != []
