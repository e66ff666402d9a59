"""What a record says of an example, worded like the drifts of a build."""

from gallery_claims.claims.read import Problem

from scopes_site.releases.behaviour import drifts
from scopes_site.releases.record import Entry, Recorded

from .invented import AS_CLAIMED


def found(example, *printed, failure=None):
    entries = tuple(Entry(*one) for one in printed)
    recorded = Recorded(example.code.digest, entries, failure and Entry(*failure))
    return drifts(example, recorded)


def test_what_is_printed_as_claimed_is_no_drift(example):
    assert [] == found(example, *AS_CLAIMED)


def test_each_line_that_is_not_as_claimed_is_a_drift(example):
    assert [
        Problem(19, "says c, prints nothing"),
        Problem(27, "says the name is not there ..., prints x"),
    ] == found(example, (2, "a"), (4, "b"), (8, "x"))


def test_a_failure_is_one_and_what_comes_after_it_is_not_compared(example):
    failure = (4, "ValueError: x")
    assert [
        Problem(10, "says a, prints b"),
        Problem(16, "raises ValueError: x"),
    ] == found(example, (2, "b"), (4, "b"), failure=failure)
