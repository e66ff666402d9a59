"""The verdict on an example and its page."""

import pytest
from gallery_claims.claims.read import Problem
from gallery_claims.claims.verdict import Verdict
from gallery_claims.pages.page_verdict import judge_page
from gallery_claims.pages.read import PageCell

from .example import code_node, example_of, page_of, printed_node, run, script

TWO_CELLS = """
    import os

    print("a")  # a

    # %%
    # Prose.

    print("b")  # b
    print("c")  # c
    """


def judge(text, *printed):
    """Return the report on ``text`` beside a page with these printed texts."""
    example = example_of(script(text))
    return judge_page(example, page_of(example, list(printed))).worded()


def test_a_page_that_shows_what_is_claimed_passes():
    assert [] == judge(TWO_CELLS, "a\n", "b\nc\n")


def test_a_page_that_printed_otherwise_than_today_has_drifted():
    problem = Problem(10, "says c, prints d")
    assert [problem] == judge(TWO_CELLS, "a\n", "b\nd\n")


def test_a_page_without_printed_text_has_drifted():
    assert [
        Problem(4, "says a, prints nothing"),
        Problem(9, "says b, prints nothing"),
        Problem(10, "says c, prints nothing"),
    ] == judge(TWO_CELLS, "", "")


@pytest.mark.parametrize(
    "edited",
    [
        TWO_CELLS.replace("import os", "import sys"),
        TWO_CELLS.replace("import os", "import os  # comment"),
        TWO_CELLS.replace("# %%", "# Text."),
        TWO_CELLS + "\n    # %%\n    # More.\n\n    x = 1\n",
    ],
)
def test_a_page_with_other_code_is_not_compared(edited):
    example, old = example_of(script(edited)), run(script(TWO_CELLS))
    problem = Problem(1, "its page shows other code; build again")
    assert Verdict(problems=(problem,)) == judge_page(example, old.page)


def test_a_page_without_code_is_not_compared():
    example = example_of(script(TWO_CELLS))
    problem = Problem(1, "its page shows other code; build again")
    assert [problem] == judge_page(example, []).worded()


def test_a_page_shows_the_same_code_with_other_blank_edges_and_tabs():
    example = example_of(script("\nif True:\n\tprint('a')  # a\n"))
    code = code_node("if True:\n    print('a')  # a")
    page = [PageCell(2, code, printed_node("a"))]
    assert [] == judge_page(example, page).worded()


TRACEBACK = """\
Traceback (most recent call last):
  File "/home/me/examples/one.py", line 10, in <module>
    print("c")  # c
  File "/usr/lib/tower.py", line 9, in open
    raise ValueError("w exists")
ValueError: w exists
"""


def judge_traceback(traceback):
    example = example_of(script(TWO_CELLS))
    page = page_of(example, ["x\n", "b\n"])
    page[1] = PageCell(page[1].line, page[1].code, printed_node(traceback, "pytb"))
    return judge_page(example, page).worded()


def test_an_error_is_at_its_line_and_ends_the_comparison():
    remedy = "catch the error and print it, if readers shall see it"
    assert [
        Problem(4, "says a, prints x"),
        Problem(10, f"raises ValueError: w exists; {remedy}"),
    ] == judge_traceback(TRACEBACK.replace("line 9, in open", "line 99, in open"))


def test_the_line_of_an_error_is_one_of_the_example():
    found = judge_traceback(TRACEBACK)
    assert 10 == found[-1].line
