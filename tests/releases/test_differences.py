"""How an example differs on other releases from what its page shows."""

from scopes_site.releases.behaviour import Stop
from scopes_site.releases.differences import Difference, Group, groups, state

from .invented import AS_CLAIMED, history, record

LOOP = 'for name in ["b", "c"]: …'
STOPPED = (4, "AttributeError: module 'a' has no attribute 'b'")


def test_without_differences_there_are_no_groups(example):
    found = history(
        example,
        record(example, "1.0", *AS_CLAIMED),
        record(example, "1.1", *AS_CLAIMED),
    )
    assert [] == groups(found)
    assert ["same", "same", None] == [
        state(found, one) for one in ("1.0", "1.1", "1.2")
    ]


def test_equal_differences_of_several_releases_are_one_group(example):
    x, other = (2, "x"), (8, "tensors have no name")
    found = history(
        example,
        record(example, "1.0", x, failure=STOPPED),
        record(example, "1.1", x, (4, "b"), (4, "y"), AS_CLAIMED[3]),
        record(example, "1.2", x, (4, "b"), (4, "y"), AS_CLAIMED[3]),
        record(example, "1.3", *AS_CLAIMED[:3], other),
        record(example, "1.4", *AS_CLAIMED),
    )
    assert [
        Group(("1.0",), Stop(16, "AttributeError: … has no attribute 'b'"), ()),
        Group(("1.0", "1.1", "1.2"), None, (Difference(10, 'print("a")', "a", "x"),)),
        Group(("1.1", "1.2"), None, (Difference(19, LOOP, "c", "y"),)),
        Group(
            ("1.3",),
            None,
            (
                Difference(
                    27,
                    "print(error)",
                    "the name is not there ...",
                    "tensors have no name",
                ),
            ),
        ),
    ] == groups(found)
    assert ["stops", "value", "value", "words", "same"] == [
        state(found, release) for release in found.releases
    ]


def test_what_follows_a_stop_is_no_difference_of_its_own(example):
    found = history(
        example,
        record(example, "1.0", (2, "a"), failure=STOPPED),
        record(example, "1.1", *AS_CLAIMED),
    )
    (group,) = groups(found)
    assert () == group.differences
