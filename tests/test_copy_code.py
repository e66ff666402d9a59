"""The buttons that copy a block of code."""

import pytest

from .axe import violations
from .browser import PHONE

EXAMPLE = "examples/reuse/already_exists.html"
SHOWN = """\
with graph.as_default():
    for reuse in [None, False]:
        try:
            with tf.variable_scope("tower", reuse=reuse):
                tf.get_variable("weights", [1])
        except ValueError as error:
            print(error)
    # Output:
    # Variable tower/weights already exists, disallowed. ...
    # Variable tower/weights already exists, disallowed. ...
"""
BARE = SHOWN[: SHOWN.index("    # Output")]


@pytest.fixture
def reading(browser, address):
    """An example, whose reader lets it use the clipboard."""
    allowed = ["clipboard-read", "clipboard-write"]
    context = browser.new_context(permissions=allowed)
    page = context.new_page()
    page.goto(f"{address}/{EXAMPLE}")
    yield page
    context.close()


def copied(page, block, name):
    """Press a button of a block of code; return what the clipboard holds."""
    page.locator(f".copy-code >> nth={block}").get_by_role(
        "button", name=name, exact=True
    ).press("Enter")
    page.wait_for_selector("text=Copied")
    return page.evaluate("navigator.clipboard.readText()")


def test_code_is_copied_as_it_is_shown(reading):
    assert SHOWN == copied(reading, 2, "Copy")


def test_code_is_copied_without_the_lines_of_its_claims(reading):
    assert BARE == copied(reading, 2, "Copy without claims")


def test_a_claim_beside_a_print_is_left_out_of_its_line(reading):
    text = copied(reading, 1, "Copy without claims")
    assert text.endswith("    print(weights.name)\n")
    assert "#" not in text


def test_a_comment_that_is_no_claim_is_copied(reading):
    reading.evaluate(
        "document.querySelectorAll('.claimed-cell pre')[0].prepend('# why\\n')"
    )
    assert copied(reading, 1, "Copy without claims").startswith("# why\n")


def test_code_without_claims_has_one_button_and_printed_text_has_none(reading):
    blocks = reading.locator(".has-copy-code")
    assert ["Copy"] == blocks.nth(0).get_by_role("button").all_inner_texts()
    assert 0 == reading.locator(".sphx-glr-script-out button").count()


def test_without_a_clipboard_of_its_own_the_page_still_copies(reading):
    reading.evaluate("Object.defineProperty(navigator, 'clipboard', {value: null})")
    reading.locator(".copy-code button").nth(0).press("Enter")
    reading.wait_for_selector("text=Copied")
    reading.evaluate("delete navigator.clipboard")
    reading.evaluate(
        "document.body.append(Object.assign(document.createElement('textarea'), "
        "{id: 'pasted'}))"
    )
    reading.locator("#pasted").focus()
    reading.keyboard.press("Control+v")
    text = reading.locator("#pasted").input_value()
    assert "import tensorflow.compat.v1 as tf\n" == text


def test_on_a_phone_the_buttons_are_in_sight_and_cover_no_code(browser, address):
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{address}/{EXAMPLE}")
    for block in page.locator(".has-copy-code").all():
        code = block.locator("pre").bounding_box()
        bar = block.locator(".copy-code").bounding_box()
        assert bar["y"] >= code["y"] + code["height"]
        assert "1" == block.locator(".copy-code").evaluate(
            "bar => getComputedStyle(bar).opacity"
        )
    assert [] == violations(page)
    context.close()
