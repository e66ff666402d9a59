"""What an example did on all releases that know its code."""

from pathlib import Path

from scopes_site.releases.history import ClaimedLine, find_records

from .invented import AS_CLAIMED, SOURCE, history, record, write_example


def test_records_are_sorted_by_age_those_with_a_switch_last(tmp_path):
    names = ["1.10", "1.9", "1.10+enable_a", "2.0"]
    for name in names:
        (tmp_path / f"{name}.json").touch()
    found = [Path(path).stem for path in find_records(tmp_path)]
    assert ["1.9", "1.10", "2.0", "1.10+enable_a"] == found


def test_a_claimed_line_knows_the_code_that_prints_it(example):
    assert (
        ClaimedLine(10, "a", 'print("a")'),
        ClaimedLine(18, "b", 'for name in ["b", "c"]: …'),
        ClaimedLine(19, "c", 'for name in ["b", "c"]: …'),
        ClaimedLine(27, "the name is not there ...", "print(error)"),
    ) == history(example).claimed


def test_a_line_belongs_to_the_cell_around_it(example):
    assert [7, 14, 23] == [history(example).cell(line) for line in (10, 19, 27)]


def test_only_records_of_the_same_code_count(example, tmp_path):
    old = record(example, "1.0", *AS_CLAIMED)
    changed = write_example(tmp_path / "new", SOURCE.replace('print("a")', "print(1)"))
    new = record(changed, "1.1", *AS_CLAIMED)
    assert ("1.0",) == history(example, old, new).releases
    assert ("1.1",) == history(changed, old, new).releases


def test_a_run_with_a_switch_is_no_release(example):
    found = history(
        example,
        record(example, "1.0", *AS_CLAIMED),
        record(example, "1.0+enable_a", *AS_CLAIMED),
    )
    assert ("1.0",) == found.releases
    assert ["1.0+enable_a"] == list(found.others)


def test_a_release_holds_if_it_prints_what_is_claimed_and_does_not_stop(example):
    found = history(
        example,
        record(example, "1.0", *AS_CLAIMED),
        record(example, "1.1", *AS_CLAIMED[:3], (8, "x")),
        record(example, "1.2", *AS_CLAIMED, failure=(8, "ValueError: late")),
    )
    assert [True, False, False, False] == [
        found.holds(release) for release in ("1.0", "1.1", "1.2", "1.3")
    ]
