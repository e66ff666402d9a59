"""What the page about one's own model says to do works, and gives what it shows."""

import re

import pytest
from scope_pictures.__main__ import main
from scope_pictures.model.fold import MOST_EDGES, MOST_NODES
from scope_pictures.model.runs import LONGEST

from tools.record_pictures import PAGE, blocks, draw, run_page

COMMANDS = [
    line.removeprefix("$ python -m scope_pictures ").split()
    for block in blocks("console")
    for line in block.splitlines()
]


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """The folder in which the page's code ran, and what it printed."""
    folder = tmp_path_factory.mktemp("page")
    return folder, run_page(folder)


def test_its_code_prints_what_its_claims_say(page):
    claims = re.findall(r"^print\(.*\)  # (.*)$", PAGE.read_text(), re.MULTILINE)
    assert claims == page[1].splitlines()


def test_its_first_command_says_what_the_page_shows(page, monkeypatch, capsys):
    monkeypatch.chdir(page[0])
    main(COMMANDS[0])
    assert blocks("text") == [capsys.readouterr().err]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_its_commands_write_a_picture(command, page, monkeypatch):
    monkeypatch.chdir(page[0])
    out = page[0] / command[2]
    out.unlink(missing_ok=True)
    assert 0 == main(command)
    assert out.read_text().startswith("<svg")


def test_its_pictures_are_what_the_code_draws_today(page):
    """If not, run ``python -m tools.record_pictures`` and look at them."""
    for path, text in draw(page[0]).items():
        assert f"file: {path.name}\n" in PAGE.read_text()
        assert path.read_text(encoding="utf-8") == text


def test_its_limits_are_those_of_the_code():
    limits = f"more than {MOST_NODES} nodes or {MOST_EDGES} edges"
    assert limits in PAGE.read_text()
    assert f"more than {LONGEST} scopes, variables or operations" in PAGE.read_text()
