"""What ``make pythons`` says of each Python."""

import pytest

from tools import each_python
from tools.matrix.pythons import CannotRun


@pytest.fixture
def here(monkeypatch):
    """Let these minor versions be here; return what fails with which."""
    pythons, failures = ["3.11", "3.13"], {}

    def find_python(minor, uv, environ):
        if minor not in pythons:
            raise CannotRun
        return minor

    monkeypatch.setattr(each_python, "find_python", find_python)
    monkeypatch.setattr(each_python, "trial", lambda minor: failures.get(minor, ""))
    return failures


def test_a_python_that_is_not_here_is_said_and_is_no_failure(here, capsys):
    assert 0 == each_python.main()
    assert capsys.readouterr().out == (
        "Python 3.10: not here, so nothing was run with it\n"
        "Python 3.11: the site is there, all passed\n"
        "Python 3.12: not here, so nothing was run with it\n"
        "Python 3.13: the site is there, all passed\n"
    )


def test_one_that_fails_fails_it_and_the_others_are_tried(here, capsys):
    here["3.11"] = "make html\nno disk"
    assert 1 == each_python.main()
    assert "Python 3.11: make html\nno disk\n" in capsys.readouterr().out


def git_and_make(ends, monkeypatch):
    """Let no program run; ``ends`` says what each makes, by the word that it has."""

    def run(command, **options):
        clone = each_python.Path(command[4] if "clone" in command else command[2])
        (clone / "_build/html").mkdir(parents=True, exist_ok=True)
        for word, text in ends.items():
            if word in command:
                (clone / "_build/html/index.html").write_text(text)
        return each_python.subprocess.CompletedProcess(command, 0, "")

    monkeypatch.setattr(each_python.subprocess, "run", run)


def test_a_build_that_passed_without_a_start_page_has_failed(monkeypatch):
    git_and_make({}, monkeypatch)
    expected = "make html passed, and there is no start page"
    assert expected == each_python.trial("python3.12")
    git_and_make({"html": "<h1>Scopes</h1>"}, monkeypatch)
    assert "" == each_python.trial("python3.12")
