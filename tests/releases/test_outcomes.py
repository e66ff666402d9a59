"""What became of each claim, from the record of a release."""

import pytest

from gallery_claims.claims import Problem
from gallery_claims.compare import Drift
from releases.outcomes import Example, Outcome
from releases.record import Entry, Record, Recorded, Versions

SOURCE = '''"""
A title
=======

An introduction.
"""

import tensorflow.compat.v1 as tf

print("a")  # a

# %%
# Prose.

for name in ["b", "c"]:
    print(name)
# Output:
# b
# c

# %%
# More prose.

print("d e")  # d ...
'''


@pytest.fixture
def example(tmp_path):
    """An example with three claims, in three cells."""
    path = tmp_path / "names/one.py"
    path.parent.mkdir()
    path.write_text(SOURCE)
    return Example(path)


def recorded(example, *printed, failure=None):
    entries = tuple(Entry(*one) for one in printed)
    return Recorded(example.code.digest, entries, failure and Entry(*failure))


def outcomes(example, *printed, failure=None):
    return list(example.outcomes(recorded(example, *printed, failure=failure)).values())


def drifts(example, *printed, failure=None):
    return example.drifts(recorded(example, *printed, failure=failure))


AS_CLAIMED = [(2, "a"), (4, "b"), (4, "c"), (5, "d e f")]


def test_each_claim_has_the_lines_that_its_statement_printed(example):
    assert [
        Outcome(("a",), as_claimed=True),
        Outcome(("b", "c"), as_claimed=True),
        Outcome(("d e f",), as_claimed=True),
    ] == outcomes(example, *AS_CLAIMED)
    assert [] == drifts(example, *AS_CLAIMED)


def test_other_lines_are_not_as_claimed(example):
    printed = [(2, "a"), (4, "b"), (5, "x")]
    assert [True, False, False] == [
        one.as_claimed for one in outcomes(example, *printed)
    ]
    assert [
        Problem(19, "says c, prints nothing"),
        Problem(24, "says d ..., prints x"),
    ] == drifts(example, *printed)


def test_a_statement_that_printed_nothing_was_reached(example):
    nothing = Outcome(drifts=(Drift(10, "a", None),))
    assert nothing == outcomes(example, *AS_CLAIMED[1:])[0]


def test_a_text_above_all_that_is_claimed_stands_at_no_line(example):
    printed = [(2, "0"), *AS_CLAIMED]
    assert (Drift(0, None, "0"),) == outcomes(example, *printed)[0].drifts


def test_a_statement_that_failed_has_what_it_printed_and_the_error(example):
    failure = (4, "ValueError: x")
    assert [
        Outcome(("a",), as_claimed=True),
        Outcome(("b",), "ValueError: x"),
        Outcome((), "ValueError: x", reached=False),
    ] == outcomes(example, (2, "a"), (4, "b"), failure=failure)


def test_a_failure_is_worded_like_that_of_a_build(example):
    failure = (4, "ValueError: x")
    assert [Problem(16, "raises ValueError: x")] == drifts(
        example, (2, "a"), (4, "b"), failure=failure
    )


def test_nothing_is_reached_in_an_example_that_crashed(example):
    failure = (0, "crashed with SIGSEGV")
    expected = [Outcome((), "crashed with SIGSEGV", reached=False)] * 3
    assert expected == outcomes(example, failure=failure)


def test_what_was_recorded_with_other_code_is_not_of_this_example(example):
    versions = Versions("3.7", "1.15.5", None, "1.18.5")
    known = recorded(example)
    record = Record("1.15", versions, "0b51", {"names/one.py": known})
    assert known == example.recorded(record)
    other = Recorded("c0de")
    record = Record("1.15", versions, "0b51", {"names/one.py": other})
    assert None is example.recorded(record)
