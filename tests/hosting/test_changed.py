"""The day of a file's last commit, where git knows it."""

from datetime import date

import pytest

from scopes_site.hosting.changed import commit_dates, read_log

from .conftest import git


@pytest.fixture
def history(tmp_path):
    """A repository in which only ``b`` changed after the first commit."""
    folder = tmp_path / "full"
    folder.mkdir()
    git(folder, "init", "-q")
    for text, day in (("1", "2026-01-01"), ("2", "2026-02-02")):
        (folder / "a").write_text("1")
        (folder / "ü b").write_text(text)
        git(folder, "add", ".")
        when = f"{day}T12:00:00+0000"
        git(folder, "commit", "-qm", day, GIT_COMMITTER_DATE=when)
    return folder


def test_each_file_has_the_day_of_its_last_commit(history):
    assert {"a": date(2026, 1, 1), "ü b": date(2026, 2, 2)} == commit_dates(history)


def test_a_shallow_clone_leaves_out_what_it_cannot_know(history, tmp_path):
    git(tmp_path, "clone", "-q", "--depth=1", history.as_uri(), "shallow")
    assert commit_dates(tmp_path / "shallow") == {}


def test_a_shallow_clone_knows_what_changed_in_it(history, tmp_path):
    (history / "a").write_text("3")
    git(history, "commit", "-qam", "3", GIT_COMMITTER_DATE="2026-03-03T12:00:00+0000")
    git(tmp_path, "clone", "-q", "--depth=2", history.as_uri(), "shallow")
    assert {"a": date(2026, 3, 3)} == commit_dates(tmp_path / "shallow")


def test_an_export_without_history_has_no_dates(tmp_path):
    assert commit_dates(tmp_path) == {}


def test_a_machine_without_git_has_no_dates(history, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert commit_dates(history) == {}


def test_a_copy_inside_another_repository_has_no_dates(history):
    copy = history / "copy"
    copy.mkdir()
    assert commit_dates(copy) == {}


def test_the_latest_commit_counts_whatever_their_order():
    log = "\x00100 HEAD -> main\n\na\n\x00200 \n\na\n"
    assert {"a": date(1970, 1, 1)} == read_log(log)
    assert {"a": date(1970, 1, 2)} == read_log("\x00100 \n\na\n\x0090000 \n\na\n")


def test_days_are_those_of_utc():
    before_midnight = "\x00" + str(86400 - 1) + " \n\na\n"
    assert {"a": date(1970, 1, 1)} == read_log(before_midnight)
