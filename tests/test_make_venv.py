import ast
import importlib.util
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SCRIPT = ROOT / "tools" / "make_venv.py"


@pytest.fixture(scope="module")
def make_venv():
    spec = importlib.util.spec_from_file_location("make_venv", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def exit_message(function, *arguments):
    with pytest.raises(SystemExit) as stop:
        function(*arguments)
    return stop.value.code


@pytest.mark.parametrize("version", [(3, 10, 0), (3, 11, 7), (3, 12, 1), (3, 13, 9)])
def test_a_python_that_tensorflow_supports_will_do(make_venv, version):
    assert make_venv.wrong_version("/usr/bin/python3", version) is None


def test_a_python_too_old_is_told_what_to_type(make_venv):
    assert make_venv.wrong_version("/usr/bin/python3", (3, 9, 18, "final", 0)) == (
        "/usr/bin/python3: Python 3.9.18 is too old, TensorFlow 2.21 needs 3.10 to"
        " 3.13; install one of these and name it, e.g."
        " `make html BASE_PYTHON=python3.12`"
    )


def test_a_python_too_new_is_told_what_to_type(make_venv):
    assert make_venv.wrong_version("/usr/bin/python3", (3, 14, 0, "final", 0)) == (
        "/usr/bin/python3: Python 3.14.0 is too new, TensorFlow 2.21 needs 3.10 to"
        " 3.13; install one of these and name it, e.g."
        " `make html BASE_PYTHON=python3.12`"
    )


def test_the_tensorflow_of_the_message_is_the_one_that_is_installed(make_venv):
    pinned = re.search(
        r"tensorflow==(\d+\.\d+)\.", (ROOT / "requirements.txt").read_text()
    )
    message = make_venv.wrong_version("python", (2, 7, 18))
    assert f"TensorFlow {pinned[1]} needs" in message


def test_a_python_with_venv_and_ensurepip_will_do(make_venv):
    assert make_venv.missing_module("python3", (3, 11, 7), lambda name: True) is None


def test_a_python_without_ensurepip_names_the_debian_package(make_venv):
    found = make_venv.missing_module(
        "/usr/bin/python3", (3, 11, 2), lambda name: name != "ensurepip"
    )
    assert found == (
        "/usr/bin/python3: no module ensurepip, which a virtual environment needs;"
        " on Debian and Ubuntu `apt install python3.11-venv`"
    )


def test_a_disk_with_just_enough_room_will_do(make_venv):
    assert make_venv.too_small("/home/me/site", 4300, 4300) is None


def test_a_disk_too_small_says_where_and_how_much_is_missing(make_venv):
    assert make_venv.too_small("/home/me/site", 1234, 4300) == (
        "/home/me/site: 1.2 GB free, 4.3 GB needed to install; make room, or use an"
        " environment that you have: `make html PYTHON=/path/to/python`"
    )


def test_one_disk_must_hold_the_environment_and_the_downloads(make_venv):
    assert make_venv.disk_needs("/site", "/tmp", True) == [("/site", 4300)]


def test_two_disks_are_asked_each_for_its_part(make_venv):
    needs = make_venv.disk_needs("/site", "/tmp", False)
    assert needs == [("/site", 3100), ("/tmp", 1200)]


def test_a_full_disk_stops_before_anything_is_made(make_venv, monkeypatch, tmp_path):
    monkeypatch.setattr(make_venv, "VENV_MB", 10**9)
    monkeypatch.setattr(make_venv.tempfile, "gettempdir", lambda: str(tmp_path))
    message = exit_message(make_venv.clear, str(tmp_path / "venv"), "there is none yet")
    assert message.startswith(f"{tmp_path}: ")
    assert list(tmp_path.iterdir()) == []


def test_an_environment_that_is_not_there_is_made(make_venv, tmp_path):
    assert make_venv.trouble(str(tmp_path / "venv")) == "there is none yet"


def test_an_install_that_was_cut_short_is_begun_again(make_venv, tmp_path):
    (tmp_path / "unfinished").touch()
    assert make_venv.trouble(str(tmp_path)) == "its last install did not finish"


def test_an_environment_whose_python_is_gone_is_made_again(make_venv, tmp_path):
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").symlink_to(tmp_path / "gone")
    assert make_venv.trouble(str(tmp_path)) == "its Python does not run, or has no pip"


def fake_python(venv, prints):
    python = venv / "bin" / "python"
    python.parent.mkdir()
    python.write_text(f"#!/bin/sh\necho {prints}\n")
    python.chmod(0o755)


def test_an_environment_of_another_python_is_made_again(make_venv, tmp_path):
    fake_python(tmp_path, "3.9")
    assert make_venv.trouble(str(tmp_path)) == "its Python is 3.9"


def test_an_environment_of_this_python_is_kept(make_venv, tmp_path):
    fake_python(tmp_path, make_venv.dotted(make_venv.sys.version_info[:2]))
    assert make_venv.trouble(str(tmp_path)) is None


@pytest.fixture
def installs(make_venv, monkeypatch):
    """Run neither venv nor pip; the list says with what status pip ends."""
    ends = []

    def call(command):
        return ends.pop(0) if "pip" in command else 0

    monkeypatch.setattr(make_venv, "check_disk", lambda home, temp: None)
    monkeypatch.setattr(make_venv.subprocess, "call", call)
    return ends


def test_a_first_install_that_fails_is_marked_unfinished(make_venv, installs, tmp_path):
    venv = tmp_path / "venv"
    installs.append(1)
    assert make_venv.mend_and_install(str(venv), "requirements.txt") == 1
    assert [path.name for path in venv.iterdir()] == ["unfinished"]


def test_an_install_that_succeeds_is_not_marked(make_venv, installs, tmp_path):
    venv = tmp_path / "venv"
    installs.append(0)
    assert make_venv.mend_and_install(str(venv), "requirements.txt") == 0
    assert list(venv.iterdir()) == []


def test_a_refresh_that_pip_refuses_leaves_the_environment_sound(
    make_venv, installs, tmp_path
):
    fake_python(tmp_path, make_venv.dotted(make_venv.sys.version_info[:2]))
    installs.append(1)
    assert make_venv.mend_and_install(str(tmp_path), "requirements.txt") == 1
    assert make_venv.trouble(str(tmp_path)) is None


def test_python_3_6_can_read_the_script():
    ast.parse(SCRIPT.read_text(), feature_version=(3, 6))


def test_make_help_lists_every_phony_target():
    makefile = (ROOT / "Makefile").read_text()
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)[1].split()
    listed = subprocess.run(
        ["make", "--no-print-directory", "help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert re.findall(r"^  make (\S+) +\S", listed, re.MULTILINE) == phony
