"""The claims of a cell, each beside the line that it printed."""

from gallery_claims.pairs import Shown, pair


def test_a_claim_beside_a_print_is_paired_with_its_line():
    code = 'x = 1\nprint("a")  # a\nprint("b")  # b'
    assert Shown(claims=(1, 2), pairs=((1, 0), (2, 1))) == pair(code, "a\nb")


def test_the_header_of_a_claim_below_belongs_to_the_claim_and_pairs_with_nothing():
    code = "for n in (1, 2):\n    print(n)\n# Output:\n# 1\n# 2"
    assert Shown(claims=(2, 3, 4), pairs=((3, 0), (4, 1))) == pair(code, "1\n2")


def test_lines_in_any_order_are_paired_by_what_they_say():
    code = "for n in {1, 2}:\n    print(n)\n# Unordered output:\n# 1\n# 2"
    assert Shown(claims=(2, 3, 4), pairs=((3, 1), (4, 0))) == pair(code, "2\n1")


def test_a_cut_claim_is_paired_with_the_whole_line():
    code = 'print("Variable w exists")  # Variable w ...'
    assert Shown(claims=(0,), pairs=((0, 0),)) == pair(code, "Variable w exists")


def test_a_comment_that_is_no_claim_is_not_one_here():
    assert Shown(claims=(1,), pairs=((1, 0),)) == pair('# Why.\nprint("#")  # #', "#")


def test_a_claim_that_does_not_hold_is_a_claim_without_a_pair():
    code = 'print("a")  # x\nprint("b")  # b'
    assert Shown(claims=(0, 1), pairs=((1, 1),), whole=False) == pair(code, "a\nb")


def test_text_that_nothing_claims_moves_no_pair():
    code = 'print("a")\nprint("b")  # b'
    assert Shown(claims=(1,), pairs=((1, 1),), whole=False) == pair(code, "a\nb")
