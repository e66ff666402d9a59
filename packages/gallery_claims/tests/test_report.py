"""The words of a report."""

from pathlib import Path

import pytest
from gallery_claims.claims.compare import Drift
from gallery_claims.claims.read import Problem
from gallery_claims.claims.wording import annotate, shown_path, summary, word

LONG = "a" * 200


@pytest.mark.parametrize(
    ("says", "prints", "message"),
    [
        ("a", "b", "says a, prints b"),
        ("a", None, "says a, prints nothing"),
        (None, "b", "prints b, says nothing"),
        ("", "b", "says an empty line, prints b"),
        ("a", "", "says a, prints an empty line"),
        ("a", " a", "says a, prints ' a'"),
        ("a", "a\x07", "says a, prints 'a\\x07'"),
        ("a", "a\u200d", "says a, prints 'a\\u200d'"),
        ("a", "é", "says a, prints é"),
        ("a", LONG, f"says a, prints {LONG}"),
        ("a", LONG + "bc", f"says a, prints {LONG} [and 2 more characters]"),
    ],
)
def test_a_drift_is_worded(says, prints, message):
    assert message == word(Drift(1, says, prints))


def test_one_example_has_drifted():
    assert (
        "1 example has drifted. `make accept` writes what they print; "
        "read the diff before you commit."
    ) == summary(1, "make accept")


def test_two_examples_have_drifted():
    assert (
        "2 examples have drifted. `make accept` writes what they print; "
        "read the diff before you commit."
    ) == summary(2, "make accept")


def test_a_path_is_shown_from_where_the_command_was_started(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "examples/one.py" == shown_path(tmp_path / "examples" / "one.py")


def test_a_path_elsewhere_is_shown_whole(tmp_path, monkeypatch):
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert f"{tmp_path}/one.py" == shown_path(tmp_path / "one.py")


def test_github_shows_a_problem_beside_its_line(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    annotate(tmp_path / "one.py", Problem(3, "says 5%,\nprints 6%"))
    shown = "::error file=one.py,line=3::says 5%25,%0Aprints 6%25\n"
    assert shown == capsys.readouterr().out


def test_nobody_else_gets_an_annotation(monkeypatch, capsys):
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    annotate(Path("one.py"), Problem(3, "says a, prints b"))
    assert "" == capsys.readouterr().out
