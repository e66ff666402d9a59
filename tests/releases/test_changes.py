"""What changed from one release to the next."""

from scopes_site.releases.behaviour import Stop
from scopes_site.releases.changes import Change, StopChange, changes, signs

from .invented import AS_CLAIMED, history, record

RELEASES = ["1.0", "1.1", "1.2", "1.3"]
REST = AS_CLAIMED[1:]


def found(example, *records):
    history_ = history(example, *records)
    return changes(history_, history_.releases)


def test_each_change_names_both_releases_both_texts_and_when_which_was_printed(example):
    assert [
        Change("1.1", "1.0", 10, 'print("a")', "x", "y", "abbc"),
        Change("1.3", "1.2", 10, 'print("a")', "y", "a", "abbc"),
    ] == found(
        example,
        record(example, "1.0", (2, "x"), *REST),
        record(example, "1.1", (2, "y"), *REST),
        record(example, "1.2", (2, "y"), *REST),
        record(example, "1.3", *AS_CLAIMED),
    )


def test_a_claim_that_was_not_reached_is_compared_with_the_last_that_was(example):
    stopped = (1, "ValueError: no")
    assert [
        StopChange("1.1", "1.0", None, Stop(8, "ValueError: no"), "aba"),
        Change("1.2", "1.0", 10, 'print("a")', "x", "a", "a-b"),
        StopChange("1.2", "1.1", Stop(8, "ValueError: no"), None, "aba"),
    ] == sorted(
        found(
            example,
            record(example, "1.0", (2, "x"), *REST),
            record(example, "1.1", failure=stopped),
            record(example, "1.2", *AS_CLAIMED),
        ),
        key=lambda one: (one.release, type(one).__name__),
    )


def test_the_same_error_at_the_same_line_is_only_in_other_words():
    def kind(before, after):
        return StopChange("1.1", "1.0", before, after, "ab").kind

    stop = Stop(7, "ValueError: no such scope")
    assert "words" == kind(stop, Stop(7, "ValueError: unknown scope"))
    assert "stops" == kind(stop, Stop(7, "TypeError: no such scope"))
    assert "stops" == kind(stop, Stop(8, "ValueError: no such scope"))
    assert "stops" == kind(stop, None)


def test_equal_values_have_equal_signs_and_absent_ones_a_dash():
    values = {"1.0": {"x": 1}, "1.2": None, "1.3": {"x": 1}}
    assert "a-ba" == signs(values, RELEASES)
