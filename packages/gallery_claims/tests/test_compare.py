"""The drifts of one cell."""

import pytest
from gallery_claims.claims.compare import Drift, compare, displayed
from gallery_claims.claims.read import Claim, Expected


def beside(line, text):
    return Claim(line, line, line, (Expected(line, text),))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("\n \n", []),
        ("a\n", ["a"]),
        ("\n\na\n\nb\n\n", ["a", "", "b"]),
        ("  a\n    b\n", ["a", "  b"]),
        ("a  \n b\t\n", ["a", " b"]),
    ],
)
def test_a_page_shows_neither_blank_edges_nor_common_indentation(text, lines):
    assert lines == displayed(text)


def test_claims_that_hold_give_no_drift():
    assert [] == compare([beside(3, "a"), beside(4, "b")], [], 1, "a\nb\n")


def test_a_drift_says_what_is_claimed_and_what_is_printed():
    drifts = compare([beside(3, "a"), beside(4, "b")], [], 1, "a\nc\n")
    assert [Drift(4, "b", "c")] == drifts


def test_text_before_all_claims_is_at_the_first_silent_print():
    drifts = compare([beside(5, "b")], [3, 4, 7], 1, "a\nb\n")
    assert [Drift(3, None, "a")] == drifts


def test_text_between_two_claims_is_at_the_silent_print_between_them():
    claims = [beside(3, "a"), beside(7, "c")]
    assert [Drift(5, None, "b")] == compare(claims, [5, 9], 1, "a\nb\nc\n")


def test_more_text_than_silent_prints_is_at_the_last_of_them():
    drifts = compare([], [3, 4], 1, "a\nb\nc\n")
    assert [Drift(3, None, "a"), Drift(4, None, "b"), Drift(4, None, "c")] == drifts


def test_text_without_a_silent_print_is_at_the_claim_before_it():
    assert [Drift(3, None, "b")] == compare([beside(3, "a")], [], 1, "a\nb\n")


def test_text_without_claim_and_silent_print_is_at_the_first_line():
    assert [Drift(1, None, "a")] == compare([], [], 1, "a\n")


def test_a_claim_of_an_empty_line_holds_at_the_edge_of_a_cell():
    claims = [beside(2, ""), beside(3, "a"), beside(4, "")]
    assert [] == compare(claims, [], 1, "\na\n\n")


def test_a_claim_of_an_empty_line_does_not_hold_between_two_lines_alone():
    claims = [beside(2, "a"), beside(3, ""), beside(4, "b")]
    assert [Drift(3, "", None)] == compare(claims, [], 1, "a\nb\n")
