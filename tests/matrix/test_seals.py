"""An edit of a record by hand is found, and its place is named."""

import pytest

from scopes_site.releases.history import find_records
from scopes_site.releases.record import (
    RECORDS,
    Entry,
    Record,
    Recorded,
    Versions,
    record_path,
    write_record,
)
from tools.matrix.seals import alterations

REMEDY = "is not what was recorded; run `make matrix RELEASES=1.15`"
VERSIONS = Versions("3.7", "1.15.5", "2.2.4-tf", "1.18.5")
ONE = Recorded("c0de", (Entry(1, "v:0"), Entry(2, "w:0")), Entry(3, "E: e"))
TWO = Recorded("c1de", (Entry(1, "x:0"),))

EDITS = [
    ('[2, "w:0"]', '[2, "u:0"]', "examples/reuse/one.py"),
    ('[1, "v:0"]', '[2, "v:0"]', "examples/reuse/one.py"),
    ('[1, "v:0"],\n', "", "examples/reuse/one.py"),
    ('"failure": [3, "E: e"]', '"failure": [3, "E"]', "examples/reuse/one.py"),
    ('"failure": [3, "E: e"],\n', "", "examples/reuse/one.py"),
    ('"code": "c1de"', '"code": "c2de"', "examples/reuse/two.py"),
    ('"E: e"],\n"seal": "', '"E: e"],\n"seal": "0', "examples/reuse/one.py"),
    ('"keras": "2.2.4-tf"', '"keras": null', "its head or its layout"),
    ('"pins": "0b51"', '"pins": "0b52"', "its head or its layout"),
    ('"0b51",\n"seal": "', '"0b51",\n"seal": "0', "its head or its layout"),
    ('"examples": {', '"examples":  {', "its head or its layout"),
]


@pytest.fixture
def path(tmp_path):
    """The record of two examples."""
    path = record_path("1.15", tmp_path)
    examples = {"reuse/one.py": ONE, "reuse/two.py": TWO}
    write_record(Record("1.15", VERSIONS, "0b51", examples), path)
    return path


def edit(path, old, new):
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_a_record_as_a_run_wrote_it_is_not_altered(path):
    assert [] == alterations(path)


@pytest.mark.parametrize(("old", "new", "place"), EDITS)
def test_an_edit_is_named_by_release_and_example(path, old, new, place):
    edit(path, old, new)
    assert [f"1.15.json: {place} {REMEDY}"] == alterations(path)


def test_every_altered_example_is_named(path):
    edit(path, '"v:0"', '"V:0"')
    edit(path, '"x:0"', '"X:0"')
    assert [
        f"1.15.json: examples/reuse/one.py {REMEDY}",
        f"1.15.json: examples/reuse/two.py {REMEDY}",
    ] == alterations(path)


def test_an_example_that_was_removed_alters_the_head(path):
    text = path.read_text()
    end = text.index(',\n"reuse/two.py"')
    path.write_text(text[:end] + "\n}\n}\n")
    assert [f"1.15.json: its head or its layout {REMEDY}"] == alterations(path)


def test_the_record_of_another_release_is_none(path):
    other = path.rename(record_path("1.14", path.parent))
    (message,) = alterations(other)
    assert (
        "1.14.json: is not a record of format 2 (ValueError('release 1.15')); "
        "run `make matrix RELEASES=1.14`"
    ) == message


def test_what_is_no_record_is_told_as_such(path):
    path.write_text("")
    (message,) = alterations(path)
    assert message.startswith("1.15.json: is not a record of format 2 (")


def test_no_record_of_this_project_was_altered():
    records = find_records(RECORDS)
    assert records
    assert [] == [message for path in records for message in alterations(path)]
