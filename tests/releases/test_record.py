"""Records: what is written is read again, and always the same bytes."""

import os
import re

import pytest

from scopes_site.releases.record import (
    Entry,
    NotARecord,
    Record,
    Recorded,
    Versions,
    read_record,
    record_path,
    write_record,
)

VERSIONS = Versions("3.7", "1.15.5", "2.2.4-tf", "1.18.5")
DONE = Recorded("c0de", (Entry(3, 'é "x" \\'), Entry(4, "")))
FAILED = Recorded("c1de", (), Entry(2, "AttributeError: no attribute 'x'"))
RECORD = Record("1.15", VERSIONS, "0b51", {"b/two.py": FAILED, "a/one.py": DONE})

TEXT = r"""{
"format": 2,
"release": "1.15",
"versions": {"python": "3.7", "tensorflow": "1.15.5", "keras": "2.2.4-tf", "numpy": "1.18.5"},
"pins": "0b51",
"seal": "SEAL",
"examples": {
"a/one.py": {"code": "c0de", "printed": [
[3, "é \"x\" \\"],
[4, ""]
],
"seal": "SEAL"},
"b/two.py": {"code": "c1de", "printed": [
],
"failure": [2, "AttributeError: no attribute 'x'"],
"seal": "SEAL"}
}
}
"""


@pytest.fixture
def path(tmp_path):
    """The file of the record above."""
    path = record_path("1.15", tmp_path)
    write_record(RECORD, path)
    return path


def test_a_record_is_read_as_it_was_written(path):
    assert RECORD == read_record(path)


def test_each_printed_line_is_a_line_of_the_file_sorted_by_example(path):
    text = re.sub(r'"[0-9a-f]{16}"', '"SEAL"', path.read_text())
    assert TEXT == text


def test_the_order_of_the_examples_changes_no_byte(path):
    before = path.read_bytes()
    path.unlink()
    examples = dict(reversed(RECORD.examples.items()))
    write_record(Record("1.15", VERSIONS, "0b51", examples), path)
    assert before == path.read_bytes()


def test_a_file_that_would_get_the_same_bytes_is_not_written(path):
    os.utime(path, (0, 0))
    write_record(RECORD, path)
    assert 0 == path.stat().st_mtime


def test_nothing_unfinished_is_left_beside_it(path):
    assert [path] == list(path.parent.iterdir())


def test_what_was_recorded_with_other_code_is_not_current():
    assert DONE == RECORD.current("a/one.py", "c0de")
    assert None is RECORD.current("a/one.py", "c1de")
    assert None is RECORD.current("a/three.py", "c0de")


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("<<<<<<<", "JSONDecodeError('Expecting value: line 1 column 1 (char 0)')"),
        ('{"format": 1}', "ValueError('format 1')"),
        ('{"format": 2}', "KeyError('release')"),
    ],
)
def test_another_file_is_no_record(path, text, error):
    path.write_text(text)
    with pytest.raises(NotARecord) as raised:
        read_record(path)
    assert (
        f"1.15.json: is not a record of format 2 ({error}); "
        "run `make matrix RELEASES=1.15`"
    ) == str(raised.value)
