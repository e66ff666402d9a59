"""What an example did on one release, by the lines of its claims."""

from scopes_site.releases.behaviour import Behaviour, Stop, read_behaviour
from scopes_site.releases.record import Entry, Recorded

from .invented import AS_CLAIMED

CLAIMED = {10: "a", 18: "b", 19: "c", 27: "the name is not there ..."}


def behaviour(example, *printed, failure=None):
    entries = tuple(Entry(*one) for one in printed)
    recorded = Recorded(example.code.digest, entries, failure and Entry(*failure))
    return read_behaviour(example, recorded)


def test_a_claim_that_holds_has_its_own_text(example):
    assert Behaviour(CLAIMED) == behaviour(example, *AS_CLAIMED)


def test_another_line_stands_at_the_line_that_claims_something_else(example):
    printed = [(2, "a"), (4, "x"), (4, "c"), AS_CLAIMED[3]]
    assert Behaviour({**CLAIMED, 18: "x"}) == behaviour(example, *printed)


def test_a_line_that_nothing_printed_is_none(example):
    printed = [(2, "a"), (4, "b"), AS_CLAIMED[3]]
    assert Behaviour({**CLAIMED, 19: None}) == behaviour(example, *printed)


def test_unclaimed_text_joins_the_claimed_line_before_it(example):
    printed = [(2, "a"), (4, "b"), (4, "c"), (4, "d"), AS_CLAIMED[3]]
    assert Behaviour({**CLAIMED, 19: "c\nd"}) == behaviour(example, *printed)


def test_unclaimed_text_above_all_claims_joins_the_first(example):
    printed = [(2, "0"), (2, "a"), (4, "b"), (4, "c"), AS_CLAIMED[3]]
    assert Behaviour({**CLAIMED, 10: "0\na"}) == behaviour(example, *printed)


def test_what_is_printed_where_no_error_is_raised_stands_at_the_claim_of_the_error(
    example,
):
    printed = [*AS_CLAIMED[:3], (6, "scope/a:0")]
    assert Behaviour({**CLAIMED, 27: "scope/a:0"}) == behaviour(example, *printed)


def test_lines_that_a_run_did_not_reach_are_not_there(example):
    found = behaviour(example, (2, "a"), (4, "b"), failure=(4, "ValueError: no c"))
    assert Behaviour({10: "a"}, Stop(16, "ValueError: no c")) == found


def test_an_example_that_crashed_stopped_at_its_first_line_and_printed_nothing(example):
    found = behaviour(example, failure=(0, "crashed with SIGSEGV"))
    assert Behaviour({}, Stop(8, "crashed with SIGSEGV")) == found


def test_the_owner_that_python_names_in_an_error_is_left_out(example):
    texts = [
        "AttributeError: module 'tensorflow' has no attribute 'name'",
        "AttributeError: module 'tensorflow._api.v1' has no attribute 'name'",
        "TypeError: scope() got an unexpected keyword argument 'reuse'",
        "ValueError: the scope has no name",
    ]
    assert [
        "AttributeError: … has no attribute 'name'",
        "AttributeError: … has no attribute 'name'",
        "TypeError: … got an unexpected keyword argument 'reuse'",
        "ValueError: the scope has no name",
    ] == [behaviour(example, failure=(1, text)).stop.text for text in texts]
