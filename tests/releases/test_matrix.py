"""All examples on all releases."""

import pytest

from scopes_site.releases.matrix import NewValues, digest, read_matrix
from scopes_site.releases.record import NotARecord, write_record

from .invented import AS_CLAIMED, NAME, VERSIONS, matrix, record, write_example

REST = AS_CLAIMED[1:]


def test_records_and_examples_are_read_from_their_folders(example, tmp_path):
    records = tmp_path / "records"
    for release in ("1.9", "1.10", "1.10+enable_a"):
        found = record(example, release, *AS_CLAIMED)
        write_record(found, records / f"{release}.json")
    read = read_matrix(tmp_path, records)
    assert {"1.9": VERSIONS, "1.10": VERSIONS} == read.versions
    assert [NAME] == list(read.current)
    assert {} == read.changes


def test_a_folder_without_records_is_refused(tmp_path):
    write_example(tmp_path)
    with pytest.raises(NotARecord) as refusal:
        read_matrix(tmp_path, tmp_path / "records")
    assert "records/: holds no record; run `make matrix`" == str(refusal.value)


def test_nothing_is_said_of_an_example_whose_claims_are_not_those_of_the_newest(
    example,
):
    old = record(example, "1.0", *AS_CLAIMED)
    other = record(example, "1.1", (2, "x"), *REST)
    assert {} == matrix(example, old, other).current
    assert [NAME] == list(matrix(example, other, old).current)


def test_nothing_is_said_of_an_example_that_one_release_alone_knows(example):
    assert {} == matrix(example, record(example, "1.0", *AS_CLAIMED)).current


@pytest.mark.parametrize(
    ("kind", "printed", "failure"),
    [
        ("same", AS_CLAIMED, None),
        ("words", (*AS_CLAIMED[:3], (8, "a tensor has no name")), None),
        ("stops", AS_CLAIMED[:1], (4, "ValueError: no")),
        ("value", ((2, "x"), *REST), None),
        ("value", ((2, "x"),), (4, "ValueError: no")),
    ],
)
def test_each_example_is_counted_once_under_the_worst_it_does(
    example, kind, printed, failure
):
    read = matrix(
        example,
        record(example, "1.0", *printed, failure=failure),
        record(example, "1.1", *AS_CLAIMED),
    )
    expected = {one: [] for one in ("same", "words", "stops", "value")}
    assert {**expected, kind: [NAME]} == read.sorted_out()


def test_new_values_are_told_apart_by_when_they_came(example):
    read = matrix(
        example,
        record(example, "1.0", (2, "w"), *REST),
        record(example, "1.1", (2, "x"), *REST),
        record(example, "2.0", (2, "x"), *REST),
        record(example, "2.1", *AS_CLAIMED),
    )
    assert NewValues("2.0", [NAME], [], [NAME]) == read.new_values()
    assert ["1.1", "2.1"] == list(read.changes)


def test_the_digest_changes_with_a_record_and_with_nothing_else(tmp_path):
    (tmp_path / "1.0.json").write_text("{}")
    first = digest(tmp_path)
    (tmp_path / "note.txt").touch()
    assert first == digest(tmp_path)
    (tmp_path / "1.1.json").write_text("{}")
    assert first != digest(tmp_path)
