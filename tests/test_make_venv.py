"""The environment that make makes, and whose it leaves alone."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tools import make_venv

ROOT = Path(__file__).parent.parent
HERE = make_venv.dotted(sys.version_info[:2])
TOLD = (
    "/usr/bin/python3: Python {} is too {}, TensorFlow 2.21 needs 3.10 to 3.13; install "
    "one of these, or name it, e.g. `make html BASE_PYTHON=python3.12`"
)


@pytest.mark.parametrize("version", [(3, 10, 0), (3, 11, 7), (3, 12, 1), (3, 13, 9)])
def test_a_python_that_tensorflow_supports_will_do(version):
    assert None is make_venv.wrong_version("/usr/bin/python3", version)


@pytest.mark.parametrize(("version", "age"), [((3, 9, 18), "old"), ((3, 14, 0), "new")])
def test_another_python_is_told_what_to_type(version, age):
    expected = TOLD.format(make_venv.dotted(version), age)
    assert expected == make_venv.wrong_version("/usr/bin/python3", version)


def test_the_tensorflow_of_the_message_is_the_one_that_is_installed():
    requirements = (ROOT / "requirements.txt").read_text()
    pinned = re.search(r"tensorflow==(\d+\.\d+)\.", requirements)
    message = make_venv.wrong_version("python", (3, 9, 0))
    assert f"TensorFlow {pinned[1]} needs" in message


def fake_python(path, prints):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho {prints}\n")
    path.chmod(0o755)
    return str(path)


def test_the_newest_python_on_the_path_that_fits_is_found(tmp_path):
    for name, prints in [("3.13", "no version"), ("3.12", "3.12"), ("3.11", "3.11")]:
        fake_python(tmp_path / f"python{name}", prints)

    def which(name):
        path = tmp_path / name
        return str(path) if path.exists() else None

    assert str(tmp_path / "python3.12") == make_venv.fit_python(which)
    assert None is make_venv.fit_python(lambda name: None)


@pytest.fixture
def folder(tmp_path):
    """An environment that make made, with a Python like this one."""
    folder = tmp_path / "venv"
    fake_python(folder / "bin/python", HERE)
    (folder / make_venv.MARK).touch()
    return folder


def test_an_environment_of_this_python_is_kept(folder):
    assert None is make_venv.trouble(str(folder))


def test_an_environment_in_trouble_is_made_again_and_it_says_why(folder):
    assert "there is none yet" == make_venv.trouble(f"{folder}-2")
    (folder / "unfinished").touch()
    assert "its last install did not finish" == make_venv.trouble(str(folder))
    (folder / "unfinished").unlink()
    fake_python(folder / "bin/python", "3.9")
    assert "its Python is 3.9" == make_venv.trouble(str(folder))
    (folder / "bin/python").unlink()
    assert "its Python is gone" == make_venv.trouble(str(folder))


def test_an_environment_that_make_did_not_make_is_refused_and_stays(tmp_path):
    """Such as one of uv, which has no pip."""
    fake_python(tmp_path / "venv/bin/python", "3.9")
    expected = (
        f"{tmp_path}/venv: make did not make it; move it away, or let make use it: "
        f"`make html PYTHON={tmp_path}/venv/bin/python`"
    )
    with pytest.raises(SystemExit) as refused:
        make_venv.main(str(tmp_path / "venv"), "requirements.lock")
    assert expected == refused.value.code
    assert (tmp_path / "venv/bin/python").exists()


@pytest.fixture
def installs(monkeypatch):
    """Run neither venv nor pip; the list says with what status each pip ends."""
    ends = []
    monkeypatch.setattr(make_venv.subprocess, "call", lambda command: ends.pop(0))
    monkeypatch.setattr(make_venv.venv, "create", lambda folder, with_pip: None)
    return ends


def left(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_first_install_that_fails_is_marked_unfinished(installs, tmp_path):
    installs.append(1)
    assert 1 == make_venv.main(str(tmp_path / "venv"), "requirements.lock")
    assert ["made-by-make", "unfinished"] == left(tmp_path / "venv")


def test_an_install_that_succeeds_is_not_marked(installs, tmp_path):
    installs += [0, 0]
    assert 0 == make_venv.main(str(tmp_path / "venv"), "requirements.lock")
    assert ["made-by-make"] == left(tmp_path / "venv")


def test_packages_of_this_project_that_cannot_be_installed_fail_it_too(
    installs, tmp_path
):
    installs += [0, 1]
    assert 1 == make_venv.main(str(tmp_path / "venv"), "requirements.lock")


def test_a_refresh_that_pip_refuses_leaves_the_environment_sound(installs, folder):
    installs.append(1)
    assert 1 == make_venv.main(str(folder), "requirements.lock")
    assert None is make_venv.trouble(str(folder))


def test_python_3_6_can_read_the_script():
    script = (ROOT / "tools/make_venv.py").read_text()
    ast.parse(script, feature_version=(3, 6))


def make(*arguments, **variables):
    """Run make in the project; return what it printed."""
    command = ["make", "--no-print-directory", *arguments]
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_make_help_lists_every_phony_target():
    makefile = (ROOT / "Makefile").read_text().replace("\\\n", "")
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)[1].split()
    listed = re.findall(r"^  make (\S+) +\S", make("help"), re.MULTILINE)
    assert phony == [*listed, "again"]


def test_make_help_starts_no_python(tmp_path):
    for name in ("python", "python3"):
        fake_python(tmp_path / name, f"started >> {tmp_path}/started")
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    assert "make html" in make("help", PATH=path)
    assert not (tmp_path / "started").exists()


def test_an_environment_that_is_there_is_refreshed_by_its_own_python(tmp_path):
    """Or a second command would make it again with the first Python on the PATH."""
    project = tmp_path / "project"
    fake_python(project / ".venv/bin/python", "mine")
    fake_python(tmp_path / "bin/python3", "another")
    for name in ("Makefile", "requirements.lock"):
        (project / name).write_text((ROOT / name).read_text())
    path = f"{tmp_path}/bin{os.pathsep}{os.environ['PATH']}"
    assert "mine\nmine\n" == make("-C", str(project), "html", PATH=path)
    (project / ".venv/bin/python").unlink()
    said = make("-C", str(project), ".venv/site-ready", PATH=path)
    assert "another\n" == said
