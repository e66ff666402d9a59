"""Whole runs of the matrix, with uv, on releases that stand for TensorFlow."""

import os
import re
import shutil
import signal
import time

import pytest

from scopes_site.releases.record import Entry, Versions, read_record

from .world import PYTHON, World


@pytest.fixture
def world(tmp_path):
    """Two releases that print differently, and two examples."""
    world = World(tmp_path)
    world.release("1.4", text="def name():\n    return 'old'\n")
    world.release("2.21", text="def name():\n    return 'new'\n")
    world.example("one", "print(tf.name())\n")
    world.example("two", "print(tf.__version__)\n")
    return world


def wait_for(path, process):
    """Wait until the process, or one that it started, has made the file."""
    while not path.exists():
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)


def of(release, lines):
    """Return what is said of a release, without the time that is left."""
    said = [line.split(": ", 1)[1] for line in lines if line.startswith(f"{release}: ")]
    return [re.sub(", (about .* min|none) left", "", text) for text in said]


def record(world, release):
    return read_record(world.records / f"{release}.json")


def failed(world, release, *lines):
    """Run all; check that only ``release`` failed, and return what is said of it."""
    status, output, errors = world.run(*lines)
    assert (1, "") == (status, errors)
    return of(release, output)


def test_it_records_what_each_release_prints(world):
    status, lines, errors = world.run()
    assert (0, "") == (status, errors)
    assert Versions(PYTHON, "1.4.0", None, "1.0") == record(world, "1.4").versions
    assert (Entry(2, "old"),) == record(world, "1.4").examples["names/one.py"].printed
    assert (Entry(2, "new"),) == record(world, "2.21").examples["names/one.py"].printed
    said = ["installing 50 MB", "1 of 2 examples", "2 of 2 examples"]
    assert said == of("1.4", lines) == of("2.21", lines)
    assert "took 0 min" == lines[-1]


def test_environments_are_removed_and_what_was_downloaded_is_kept(world):
    assert 0 == world.run()[0]
    assert ["lock", "uv"] == world.kept()
    wheels = world.folder.glob("cache/uv/archive-v0/*/tensorflow/__init__.py")
    assert 2 == len(list(wheels))


def test_only_what_is_named_is_run(world):
    assert 0 == world.run("1.4")[0]
    assert ["1.4.json"] == list(world.recorded())


def test_a_deleted_record_is_made_again_with_the_same_bytes(world):
    world.run()
    before = world.recorded()
    (world.records / "1.4.json").unlink()
    world.run()
    assert before == world.recorded()


def test_what_is_recorded_is_not_run_again(world):
    world.run()
    before = world.recorded()
    shutil.rmtree(world.folder / "wheels")
    shutil.rmtree(world.folder / "cache")
    status, lines, errors = world.run(PYTHONS=os.devnull)
    assert (0, "") == (status, errors)
    assert ["1.4: is recorded already", "2.21: is recorded already"] == sorted(lines)
    assert before == world.recorded()


def test_only_the_example_that_changed_is_run_again(world):
    world.run()
    before = record(world, "1.4")
    world.example("one", "print(tf.name(), 1)\n")
    _, lines, _ = world.run()
    assert ["installing 50 MB", "1 of 1 examples"] == of("1.4", lines)
    after = record(world, "1.4")
    assert (Entry(2, "old 1"),) == after.examples["names/one.py"].printed
    assert before.examples["names/two.py"] == after.examples["names/two.py"]


def test_an_example_that_is_gone_leaves_the_records(world):
    world.run()
    (world.folder / "examples/names/one.py").unlink()
    assert "1.4: is recorded already" in world.run()[1]
    assert ["names/two.py"] == list(record(world, "1.4").examples)


def test_a_record_that_was_altered_is_made_again(world):
    world.run()
    before = world.recorded()
    path = world.records / "1.4.json"
    path.write_text(path.read_text().replace('"old"', '"new"'))
    world.run()
    assert before == world.recorded()


def test_other_pins_make_the_record_again(world):
    find = "from importlib.util import find_spec\n"
    text = f"{find}def name():\n    return find_spec('six') is not None\n"
    world.release("1.4", text=text)
    world.run()
    world.release("1.4", "# a comment", text=text)
    assert "1.4: is recorded already" in world.run()[1]
    world.wheel("six", "1.0", "")
    world.release("1.4", "six==1.0", text=text)
    world.run()
    assert (Entry(2, "True"),) == record(world, "1.4").examples["names/one.py"].printed


def test_a_switch_has_a_record_of_its_own(world):
    pins = world.folder / "pins/1.4.txt"
    pins.write_text("# switches enable\n" + pins.read_text())
    text = "def name():\n    return 'old'\ndef enable():\n    global name\n"
    world.release("1.4", "# switches enable", text=text + "    name = str\n")
    assert 0 == world.run()[0]
    assert ["1.4+enable.json", "1.4.json", "2.21.json"] == sorted(world.recorded())
    printed = record(world, "1.4+enable").examples["names/one.py"].printed
    assert (Entry(2, ""),) == printed


def test_a_variable_of_the_environment_is_a_switch_for_its_own_record_alone(world):
    text = "import os\ndef name():\n    return os.environ.get('TF_OLD', 'unset')\n"
    world.release("1.4", "# switches TF_OLD", text=text)
    assert 0 == world.run("1.4", "1.4+TF_OLD", TF_OLD="of the caller")[0]
    assert ["1.4+TF_OLD.json", "1.4.json"] == sorted(world.recorded())
    assert {"1.4": "unset", "1.4+TF_OLD": "1"} == {
        name: record(world, name).examples["names/one.py"].printed[0].text
        for name in ("1.4", "1.4+TF_OLD")
    }


def test_an_unknown_release_is_one_line_and_the_others_are_run(world):
    message = "no such release; there are 1.4 to 2.21"
    assert [message] == failed(world, "1.99", "1.99", "1.4")
    assert ["1.4.json"] == list(world.recorded())


def test_a_missing_python_is_one_line_and_the_others_are_run(world):
    world.release("1.0", python="3.6")
    message = (
        "not recorded: needs Python 3.6, which is not here; "
        "install it, or name its folder in PYTHONS"
    )
    assert [message] == failed(world, "1.0")
    assert ["1.4.json", "2.21.json"] == sorted(world.recorded())


def test_a_release_that_cannot_be_installed_is_one_line_and_the_others_are_run(world):
    (world.folder / "wheels/tensorflow-1.4.0-py3-none-any.whl").unlink()
    installing, message = failed(world, "1.4")
    assert "installing 50 MB" == installing
    assert message.startswith("not recorded: cannot be installed: ")
    assert "tensorflow==1.4.0" in message
    assert ["2.21.json"] == list(world.recorded())
    assert ["lock", "uv"] == world.kept()


def test_a_tensorflow_that_crashes_is_one_line_and_the_others_are_run(world):
    world.release("1.4", text="import os\nos.kill(os.getpid(), 11)\n")
    message = "not recorded: cannot import TensorFlow: crashed with SIGSEGV"
    assert message == failed(world, "1.4")[-1]
    assert ["2.21.json"] == list(world.recorded())


def test_a_run_that_the_machine_cut_short_is_one_line_and_the_others_are_run(world):
    text = "import os\ndef name():\n    os.kill(os.getpid(), 9)\n"
    world.release("1.4", text=text)
    assert (
        "not recorded: ended after 0 of 2 examples: "
        "names/one.py was killed; is there enough memory?"
    ) == failed(world, "1.4")[-1]
    assert ["2.21.json"] == list(world.recorded())


def test_an_example_that_crashes_or_never_ends_is_recorded_as_such(world):
    world.example("one", "import os\nos.kill(os.getpid(), 11)\n")
    world.example("two", "while True:\n    pass\n")
    assert 0 == world.run("--seconds=1")[0]
    examples = record(world, "1.4").examples
    assert Entry(0, "crashed with SIGSEGV") == examples["names/one.py"].failure
    stopped = Entry(0, "did not end within 1 seconds")
    assert stopped == examples["names/two.py"].failure


def test_a_full_disk_is_one_line_and_the_others_are_run(world):
    pins = world.folder / "pins/1.4.txt"
    pins.write_text(pins.read_text().replace("megabytes 50", "megabytes 900000000"))
    (message,) = failed(world, "1.4")
    assert re.fullmatch(
        r"not recorded: needs 900000000 MB of disk, and \d+ MB are free in "
        r"\S+/cache; make room there, or name another with MATRIX_CACHE",
        message,
    )
    assert ["2.21.json"] == list(world.recorded())


def test_killed_in_the_middle_of_an_install_it_goes_on(world):
    package = world.slow_package()
    world.release("1.4", f"slow @ {package.as_uri()}", text="def name():\n    pass\n")
    process = world.start("1.4")
    wait_for(world.folder / "began", process)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert not world.records.exists()
    (world.folder / "go").touch()
    assert 0 == world.run("1.4")[0]
    after = world.recorded()
    shutil.rmtree(world.records)
    shutil.rmtree(world.folder / "cache")
    assert 0 == world.run("1.4")[0]
    assert after == world.recorded()


def test_killed_in_the_middle_of_a_run_it_goes_on(world):
    files = [str(world.folder / name) for name in ("began", "go")]
    wait = "while not os.path.exists({!r}):\n    time.sleep(0.01)\nprint(1)\n"
    text = "import os, time\nopen({!r}, 'w').close()\n" + wait
    world.example("three", text.format(*files))
    process = world.start("1.4")
    wait_for(world.folder / "began", process)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert not world.records.exists()
    (world.folder / "go").touch()
    assert 0 == world.run("1.4")[0]
    assert ["lock", "uv"] == world.kept()
    after = world.recorded()
    shutil.rmtree(world.records)
    shutil.rmtree(world.folder / "cache")
    assert 0 == world.run("1.4")[0]
    assert after == world.recorded()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_it_ends_what_it_started_and_goes_on_later(world, number):
    world.release("1.4", f"slow @ {world.slow_package().as_uri()}")
    process = world.start("1.4")
    wait_for(world.folder / "began", process)
    process.send_signal(number)
    _, errors = process.communicate()
    assert 130 == process.returncode
    assert "stopped; the same command goes on from here\n" == errors
    assert ["lock", "uv"] == world.kept()
    (world.folder / "go").touch()
    assert 0 == world.run("1.4")[0]


def test_an_example_that_cannot_be_read_stops_it_before_anything_is_run(world):
    world.example("one", "print(\n")
    status, lines, errors = world.run()
    assert (2, []) == (status, lines)
    assert errors.startswith("examples/names/one.py:10: ERROR: is not Python: ")
    assert not world.records.exists()
