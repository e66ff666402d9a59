"""The branch from which Colab opens the notebooks."""

import pytest

from tools.push_notebooks import MESSAGE, main

from .hosting.conftest import git


@pytest.fixture
def clone(tmp_path, monkeypatch):
    """A clone with a notebook that git ignores, beside the repository it came from."""
    git(tmp_path, "init", "-q", "--bare", "remote")
    git(tmp_path, "clone", "-q", "remote", "clone")
    folder = tmp_path / "clone"
    (folder / "docs/examples/reuse").mkdir(parents=True)
    (folder / "docs/examples/reuse/auto_reuse.ipynb").write_text("{}")
    (folder / "docs/examples/reuse/auto_reuse.py").write_text("")
    (folder / ".gitignore").write_text("docs/examples\n*.ipynb\n")
    git(folder, "add", ".gitignore")
    git(folder, "commit", "-qm", "first")
    monkeypatch.chdir(folder)
    return folder


def test_it_holds_the_notebooks_alone_in_one_commit(clone):
    for _ in range(2):
        assert main("docs/examples", "origin", "notebooks") == 0
    remote = clone.parent / "remote"
    files = git(remote, "ls-tree", "-r", "--name-only", "notebooks").stdout
    assert files == "examples/reuse/auto_reuse.ipynb\n"
    assert git(remote, "log", "--format=%s", "notebooks").stdout == f"{MESSAGE}\n"


def test_a_branch_that_holds_anything_else_stays(clone, capsys):
    git(clone, "push", "-q", "origin", "HEAD:main")
    before = git(clone.parent / "remote", "rev-parse", "main").stdout
    assert 2 == main("docs/examples", "origin", "main")
    assert (
        "origin main: holds more than notebooks, so it stays; name another "
        "NOTEBOOKS_BRANCH\n"
    ) == capsys.readouterr().err
    assert before == git(clone.parent / "remote", "rev-parse", "main").stdout


def test_the_clone_stays_as_it_was(clone):
    before = git(clone, "status", "--porcelain", "--branch").stdout
    main("docs/examples", "origin", "notebooks")
    assert before == git(clone, "status", "--porcelain", "--branch").stdout
    assert git(clone, "branch", "--format=%(refname:short)").stdout.split()[1:] == []


def test_a_remote_and_a_branch_are_asked_for(clone, capsys):
    assert main("docs/examples", "", "notebooks") == 2
    assert capsys.readouterr().err == "name REMOTE and NOTEBOOKS_BRANCH\n"


def test_a_folder_without_notebooks_is_named(clone, capsys):
    assert main("examples", "origin", "notebooks") == 2
    assert capsys.readouterr().err == "examples: no notebooks; run `make html` first\n"


def test_a_remote_that_refuses_fails_it(clone):
    assert main("docs/examples", "nowhere", "notebooks") != 0
