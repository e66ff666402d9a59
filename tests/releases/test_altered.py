"""An edit of a record by hand is found, and its place is named."""

from pathlib import Path

import pytest

from releases.altered import alterations, is_altered
from releases.code_lines import read_code_lines
from releases.record import Entry, Record, Recorded, Versions, record_path, write_record

SOURCE = '"""A title."""\n\n# Prose.\nprint(1)\n\nprint(2)\nprint(3)\n'
REMEDY = "is not what was recorded; run `make matrix RELEASES=1.15`"
VERSIONS = Versions("3.7", "1.15.5", "2.2.4-tf", "1.18.5")

EDITS = [
    ('[2, "w:0", ', '[2, "v:0", ', "examples/reuse/one.py:6: 'v:0'"),
    ('[1, "v:0", ', '[2, "v:0", ', "examples/reuse/one.py:6: 'v:0'"),
    ('[2, "w:0", "', '[2, "w:0", "0', "examples/reuse/one.py:6: 'w:0'"),
    ('"failure": [3, "E: e"', '"failure": [3, "E"', "examples/reuse/one.py:7: 'E'"),
    ('[1, "old", ', '[1, "new", ', "examples/reuse/two.py (code line 1): 'new'"),
    ('[1, "gone", ', '[1, "left", ', "examples/reuse/three.py (code line 1): 'left'"),
    ('"keras": "2.2.4-tf"', '"keras": null', "its head or its layout"),
    ('"pins": "0b51"', '"pins": "0b52"', "its head or its layout"),
    ('"seal": "', '"seal": "0', "its head or its layout"),
    ('"examples": {', '"examples":  {', "its head or its layout"),
]


@pytest.fixture
def examples(tmp_path):
    """A folder with an example, and another whose code has changed since."""
    folder = tmp_path / "examples"
    (folder / "reuse").mkdir(parents=True)
    for name in ("one", "two"):
        (folder / f"reuse/{name}.py").write_text(SOURCE)
    return folder


@pytest.fixture
def path(tmp_path):
    """The record of those examples, and of one that is gone."""
    code = read_code_lines(SOURCE).digest
    one = Recorded(code, (Entry(1, "v:0"), Entry(2, "w:0")), Entry(3, "E: e"))
    two = Recorded("c0de", (Entry(1, "old"),))
    three = Recorded("c0de", (Entry(1, "gone"),))
    named = {"reuse/one.py": one, "reuse/two.py": two, "reuse/three.py": three}
    path = record_path("1.15", tmp_path)
    write_record(Record("1.15", VERSIONS, "0b51", named), path)
    return path


def edit(path, old, new):
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_a_record_as_the_runner_wrote_it_is_not_altered(path, examples):
    assert [] == alterations(path, examples)
    assert not is_altered(path)


@pytest.mark.parametrize(("old", "new", "place"), EDITS)
def test_an_edit_is_named_by_release_example_and_line(path, examples, old, new, place):
    edit(path, old, new)
    assert [f"1.15.json: {place} {REMEDY}"] == alterations(path, examples)
    assert is_altered(path)


def test_every_altered_line_is_named(path, examples):
    edit(path, '"v:0"', '"V:0"')
    edit(path, '"w:0"', '"W:0"')
    assert [
        f"1.15.json: examples/reuse/one.py:4: 'V:0' {REMEDY}",
        f"1.15.json: examples/reuse/one.py:6: 'W:0' {REMEDY}",
    ] == alterations(path, examples)


def test_a_line_that_was_removed_is_named_by_its_example(path, examples):
    lines = path.read_text().splitlines(keepends=True)
    (place,) = [n for n, line in enumerate(lines) if '"v:0"' in line]
    del lines[place]
    path.write_text("".join(lines))
    expected = f"1.15.json: examples/reuse/one.py: what it printed {REMEDY}"
    assert [expected] == alterations(path, examples)


def test_the_record_of_another_release_is_none(path, examples):
    other = path.rename(record_path("1.14", path.parent))
    (message,) = alterations(other, examples)
    assert (
        "1.14.json: is not a record of format 1 (ValueError('release 1.15')); "
        "run `make matrix RELEASES=1.14`"
    ) == message


def test_what_is_no_record_is_told_as_such(path, examples):
    path.write_text("")
    (message,) = alterations(path, examples)
    assert message.startswith("1.15.json: is not a record of format 1 (")
    assert is_altered(path)


def test_no_record_of_this_project_was_altered():
    root = Path(__file__).parents[2]
    records = sorted((root / "releases/records").glob("*.json"))
    assert [] == [
        message for path in records for message in alterations(path, root / "examples")
    ]
