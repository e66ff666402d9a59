"""Which claim stands beside which printed line."""

import pytest
from gallery_claims.claims.align import align
from gallery_claims.claims.read import Expected


@pytest.mark.parametrize(
    ("says", "prints", "pairs"),
    [
        ("", "", ""),
        ("abc", "abc", "aa bb cc"),
        ("abc", "axc", "aa bx cc"),
        ("abc", "ac", "aa b- cc"),
        ("ac", "abc", "aa -b cc"),
        ("ab", "ba", "ab ba"),
        ("abcd", "bcde", "a- bb cc dd -e"),
        ("ab", "", "a- b-"),
        ("", "ab", "-a -b"),
        ("aab", "ab", "aa a- bb"),
        ("abc", "x", "ax b- c-"),
    ],
)
def test_as_few_pairs_as_can_be_disagree(says, prints, pairs):
    expected = [Expected(line, text) for line, text in enumerate(says)]
    found = [
        (one.text if one else "-") + (line or "-")
        for one, line in align(expected, prints)
    ]
    assert pairs == " ".join(found)


def test_a_cut_claim_stands_beside_a_line_that_begins_so():
    cut, whole = Expected(1, "w ..."), Expected(2, "w 2")
    assert [(cut, "w 1"), (whole, "w 2")] == list(align([cut, whole], ["w 1", "w 2"]))
