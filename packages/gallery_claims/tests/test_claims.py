"""What the comments of an example say, line by line."""

from pathlib import Path

import pytest
from gallery_claims.claims.cell import Cell
from gallery_claims.claims.example import Example, read_block
from gallery_claims.claims.read import Claim, Expected, Problem, Reading


def read(source):
    return read_block(source).reading


def test_a_source_without_prints_says_nothing():
    assert Reading((), (), ()) == read("x = 1  # one\n")


def test_a_claim_beside_a_print_has_the_line_of_its_comment():
    claim = Claim(3, 1, 3, (Expected(3, "a"),))
    assert Reading((claim,), (), ()) == read('print(\n    "a"\n)  # a\n')


def test_a_claim_below_keeps_the_line_of_each_text():
    source = "for n in (1, 2):\n    print(n)\n# Output:\n# 1\n#\n#   2\n"
    expected = (Expected(4, "1"), Expected(5, ""), Expected(6, "  2"))
    assert (Claim(3, 1, 2, expected, ordered=True),) == read(source).claims


def test_an_unordered_claim_says_so():
    source = "print(1)\n# Unordered output:\n# 1\n"
    claim = Claim(2, 1, 1, (Expected(3, "1"),), ordered=False)
    assert (claim,) == read(source).claims


def test_claims_come_in_the_order_of_their_lines():
    source = "print(1)  # 1\nprint(2)\n# Output:\n# 2\nprint(3)  # 3\n"
    assert [1, 3, 5] == [claim.line for claim in read(source).claims]


def test_prints_without_a_claim_are_named_by_their_last_line():
    source = "print(\n    1\n)\nprint(2)  # 2\nif True:\n    print(3)\nprint(4)\n"
    assert (3, 6, 7) == read(source).silent


def test_a_print_that_a_claim_below_covers_is_not_silent():
    assert () == read("for n in ():\n    print(n)\n# Output:\n# 1\n").silent


def test_what_stands_outside_of_all_cells_is_prose():
    source = "print(1)  # 1\n\n# %%\n#Output:\n# 1\n\nprint(2)  # 2\n"
    cells = (Cell(1, 2, ""), Cell(6, 7, ""))
    reading = Example(Path(), source.encode(), cells).reading
    assert ([1, 7], (), ()) == (
        [claim.line for claim in reading.claims],
        reading.near_misses,
        reading.silent,
    )


def test_near_misses_come_in_the_order_of_their_lines():
    reading = read("print(1)\n# output:\nprint(2)  #2\n")
    assert [2, 3] == [miss.line for miss in reading.near_misses]
    assert Problem(3, "`#2` needs a space after its `#`") == reading.near_misses[1]


def test_what_is_not_python_is_a_syntax_error():
    with pytest.raises(SyntaxError) as raised:
        read("print(1)  # 1\nprint(\n")
    assert 2 == raised.value.lineno


@pytest.mark.parametrize(
    ("claim", "printed", "matches"),
    [
        ("w:0", "w:0", True),
        ("w:0", "w:01", False),
        ("w ...", "w already exists", True),
        ("w ...", "w", True),
        ("w ...", "v w", False),
        ("...", "...", True),
        ("...", "w", False),
        (" ...", "w", False),
        ("w...", "w already exists", False),
        ("", "", True),
        ("", "w", False),
    ],
)
def test_a_claim_matches_its_text_or_what_begins_so(claim, printed, matches):
    assert matches == Expected(1, claim).matches(printed)
