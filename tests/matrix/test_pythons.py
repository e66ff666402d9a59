"""The Pythons of a machine are found, or it is said which is missing."""

import os
import sys
from pathlib import Path

import pytest

from tools.matrix.pythons import CannotRun, find_python

HERE = f"{sys.version_info[0]}.{sys.version_info[1]}"
NO_UV = "false"  # finds nothing


def script(path, *lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    path.chmod(0o755)
    return path


def found(minor, uv=NO_UV, **environ):
    return find_python(minor, uv, {"PYENV_ROOT": "/nowhere", **environ})


def test_an_interpreter_may_have_any_name(tmp_path):
    link = tmp_path / "old"
    link.symlink_to(sys.executable)
    assert link == found(HERE, PYTHONS=f"/nowhere {link}")


def test_an_interpreter_of_another_version_is_passed_over(tmp_path):
    with pytest.raises(CannotRun):
        found("3.6", PYTHONS=sys.executable)


@pytest.mark.parametrize(
    ("folder", "name"),
    [("bin", "python3.6"), ("", "bin/python3.6"), ("", "3.6.15/bin/python3.6")],
)
def test_a_folder_may_hold_interpreters_or_whole_installations(tmp_path, folder, name):
    base = tmp_path / folder
    python = script(base / name)
    assert python == found("3.6", PYTHONS=f"/nowhere:{base}")


def test_those_of_pyenv_are_found(tmp_path):
    python = script(tmp_path / "versions/3.6.15/bin/python3.6")
    assert python == found("3.6", PYENV_ROOT=str(tmp_path))


def test_others_are_found_by_uv_which_downloads_none(tmp_path):
    uv = script(tmp_path / "uv", 'echo "/opt/$*"')
    options = "--no-python-downloads --no-project --no-config"
    expected = Path(f"/opt/python find {options} 3.6")
    assert expected == found("3.6", uv=str(uv))


def test_a_list_of_ones_own_is_the_whole_list(tmp_path):
    uv = script(tmp_path / "uv", "echo /opt/python3.6")
    with pytest.raises(CannotRun):
        found("3.6", uv=str(uv), PYTHONS=os.devnull)


def test_one_that_is_missing_is_named():
    with pytest.raises(CannotRun) as raised:
        found("3.6")
    assert (
        "needs Python 3.6, which is not here; install it, or name its folder in PYTHONS"
    ) == str(raised.value)
