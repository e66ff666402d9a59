"""Where the lines of an unordered claim stand among the printed ones."""

import pytest
from gallery_claims.claims.read import Claim, Expected
from gallery_claims.claims.unordered import orders


def claim(text, first, ordered):
    expected = tuple(Expected(line, one) for line, one in enumerate(text, first))
    return Claim(first - 1, first - 1, first - 1, expected, ordered)


@pytest.mark.parametrize(
    ("claims", "printed", "together", "others_among"),
    [
        (["abc"], "cab", "cab", "cab"),
        (["abc"], "cxb", "cab", "cab"),
        (["abc"], "cb", "cba", "cba"),
        (["abc"], "cxba", "cab", "cba"),
        (["abc"], "", "abc", "abc"),
        (["=x", "ab"], "xba", "xba", "xba"),
        (["=x", "ab"], "ba", "xba", "xba"),
        (["=a", "ab", "=b"], "abab", "abab", "abab"),
        (["ab", "bc"], "bacb", "bacb", "bacb"),
    ],
)
def test_unordered_lines_are_put_as_printed(claims, printed, together, others_among):
    made = [
        claim(text.removeprefix("="), 10 * n + 2, ordered=text.startswith("="))
        for n, text in enumerate(claims)
    ]
    found = [
        "".join(one.text for one in order) for order in orders(made, list(printed))
    ]
    assert [together, others_among] == found


def test_of_two_claims_that_fit_the_longer_beginning_is_taken():
    expected = (Expected(2, "w ..."), Expected(3, "w"), Expected(4, "w 1 ..."))
    made = Claim(1, 1, 1, expected, ordered=False)
    order, _ = orders([made], ["w 1 a", "w 2", "w"])
    assert ["w 1 ...", "w ...", "w"] == [one.text for one in order]
