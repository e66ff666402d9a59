"""The look-up pages hold what the examples show, all of it."""

import json
import re
from pathlib import Path

import pytest

from lookups.catalogue import Entry, read_entries, read_topics

ROOT = Path(__file__).parent.parent
ENTRIES = read_entries(ROOT / "examples")
TOPICS = read_topics(ROOT / "examples/topics.txt")
ERRORS = (ROOT / "docs/errors.md").read_text()


def test_every_topic_has_an_example():
    proved = {number for entry in ENTRIES for number in entry.topics}
    assert sorted(TOPICS.keys() - proved) == []


def test_no_example_names_a_topic_that_does_not_exist():
    unknown = [
        (entry.name, number)
        for entry in ENTRIES
        for number in entry.topics
        if number not in TOPICS
    ]
    assert unknown == []


def test_every_example_proves_a_topic():
    assert [entry.name for entry in ENTRIES if not entry.topics] == []


def test_every_chapter_has_a_page_in_the_guide():
    pages = {path.stem for path in (ROOT / "docs/guide").glob("*.md")}
    assert {entry.chapter for entry in ENTRIES} == pages


def test_the_chapters_stand_in_the_reading_order_of_the_guide():
    index = (ROOT / "docs/index.md").read_text()
    listed = re.findall(r"^guide/(\w+)$", index, re.MULTILINE)
    assert list(dict.fromkeys(entry.chapter for entry in ENTRIES)) == listed


def _prints_an_error(entry: Entry) -> bool:
    """Whether it prints the message of an error that it does not raise itself."""
    shows = re.search(r"print\((str\()?error[).[]", entry.text)
    return bool(shows) and "raise " not in entry.text


@pytest.mark.parametrize(
    "entry",
    [entry for entry in ENTRIES if _prints_an_error(entry)],
    ids=lambda entry: entry.name,
)
def test_an_example_that_prints_an_error_is_linked_from_the_page_of_errors(entry):
    assert f"/{entry.docname}" in ERRORS


def test_every_symbol_in_use_has_its_place_in_the_reference_recorded():
    recorded = json.loads((ROOT / "lookups/reference.json").read_text())
    used = set().union(*(entry.symbols for entry in ENTRIES))
    assert used == recorded.keys()


def test_a_symbol_is_the_longest_dotted_name():
    entry = Entry("names/one", "tf.train.Saver().save; tf.Graph().as_default(); x.tf.y")
    assert {"train.Saver", "Graph"} == entry.symbols


def test_the_same_symbol_has_one_name_under_both_imports():
    entry = Entry("names/one", "tf.compat.v1.get_variable('w', [1])")
    assert {"get_variable"} == entry.symbols


def test_topics_are_read_from_the_line_of_the_example():
    entry = Entry("names/one", '# sphinx_gallery_topics = ["1.1", "1.2"]\n')
    assert ["1.1", "1.2"] == entry.topics
