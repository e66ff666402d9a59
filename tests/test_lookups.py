"""The look-up pages hold what the examples show, all of it."""

import json
import re

import pytest

from scopes_site.examples import FOLDER, Script, chapters, find_scripts, read_topics
from scopes_site.lookups import directives

from .site import ROOT

SCRIPTS = find_scripts()
TOPICS = read_topics(FOLDER / directives.TOPICS)
ERRORS = (ROOT / "docs/errors.md").read_text()


def test_every_topic_has_an_example():
    proved = {number for script in SCRIPTS for number in script.topics}
    assert sorted(TOPICS.keys() - proved) == []


def test_no_example_names_a_topic_that_does_not_exist():
    unknown = [
        (script.name, number)
        for script in SCRIPTS
        for number in script.topics
        if number not in TOPICS
    ]
    assert unknown == []


def test_every_example_proves_a_topic():
    assert [script.name for script in SCRIPTS if not script.topics] == []


def test_every_chapter_has_a_page_in_the_guide():
    pages = {path.stem for path in (ROOT / "docs/guide").glob("*.md")}
    assert set(chapters()) == pages


def test_the_chapters_stand_in_the_reading_order_of_the_guide():
    index = (ROOT / "docs/index.md").read_text()
    listed = re.findall(r"^guide/(\w+)$", index, re.MULTILINE)
    assert chapters() == listed


def _prints_an_error(script: Script) -> bool:
    """Whether it prints the message of an error that it does not raise itself."""
    shows = re.search(r"print\((str\()?error[).[]", script.text)
    return bool(shows) and "raise " not in script.text


@pytest.mark.parametrize(
    "script",
    [script for script in SCRIPTS if _prints_an_error(script)],
    ids=lambda script: script.name,
)
def test_an_example_that_prints_an_error_is_linked_from_the_page_of_errors(script):
    assert f"/{script.docname}" in ERRORS


def test_every_symbol_in_use_has_its_place_in_the_reference_recorded():
    recorded = json.loads(directives.REFERENCE.read_text())
    used = set().union(*(script.symbols for script in SCRIPTS))
    assert used == recorded.keys()


@pytest.fixture
def script(tmp_path):
    """An example of which only the text is still to be written."""
    return Script(tmp_path / "one.py", "names/one")


def test_a_symbol_is_the_longest_dotted_name(script):
    script.path.write_text("tf.train.Saver().save; tf.Graph().as_default(); x.tf.y")
    assert {"train.Saver", "Graph"} == script.symbols


def test_the_same_symbol_has_one_name_under_both_imports(script):
    script.path.write_text("tf.compat.v1.get_variable('w', [1])")
    assert {"get_variable"} == script.symbols


def test_topics_are_read_from_the_line_of_the_example(script):
    script.path.write_text('# sphinx_gallery_topics = ["1.1", "1.2"]\n')
    assert ["1.1", "1.2"] == script.topics
