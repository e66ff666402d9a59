"""The guest runs each example alone and tells what it did."""

import ast
import json
import subprocess
import sys

import pytest

from tools.matrix.guest_runs import GUEST

NUMPY = '__version__ = "1.18.5"\n'
KERAS = 'class keras:\n    __version__ = "2.2.4-tf"\n'
TENSORFLOW = '__version__ = "1.15.5"\ntotal = 0\n'
SWITCH = "def enable():\n    global total\n    total = 7\n"
IMPORT = "import tensorflow.compat.v1 as tf\n"

FAILURES = [
    ("int('x')", [1, "ValueError: invalid literal for int() with base 10: 'x'"]),
    ("\nraise KeyError", [2, "KeyError"]),
    ("raise KeyError('a\\nb')", [1, "KeyError: 'a\\nb'"]),
    ("raise ValueError('a\\nb')", [1, "ValueError: a"]),
    ("def f():\n    1 / 0\n\nf()", [4, "ZeroDivisionError: division by zero"]),
    ("import sys\nsys.exit(3)", [2, "SystemExit: 3"]),
    ("import os\nos._exit(3)", [0, "ended its process with exit status 3"]),
    ("import os\nos.kill(os.getpid(), 11)", [0, "crashed with SIGSEGV"]),
    ("while True: pass", [0, "did not end within 1 seconds"]),
    (
        "import signal\nsignal.signal(14, signal.SIG_IGN)\nwhile True: pass",
        [0, "did not end within 1 seconds"],
    ),
    ("while True: print(1)", [1, "printed more than 1000 characters"]),
]


class Fakes:
    """Modules that stand for TensorFlow and NumPy, and examples that use them."""

    def __init__(self, folder):
        self.folder = folder
        self.module("numpy", NUMPY)
        self.module("tensorflow", TENSORFLOW)
        self.seconds = 60

    def module(self, name, text):
        path = self.folder / "modules" / f"{name.replace('.', '/')}/__init__.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def guest(self, *texts, switches=()):
        """Run examples of these texts; return the ended process."""
        paths = []
        for number, text in enumerate(texts):
            paths.append(self.folder / f"example_{number}.py")
            paths[-1].write_text(text)
        task = {
            "examples": [(path.name, str(path)) for path in paths],
            "switches": list(switches),
            "seconds": self.seconds,
            "characters": 1000,
        }
        return subprocess.run(
            [sys.executable, "-c", GUEST.read_text()],
            input=json.dumps(task),
            capture_output=True,
            text=True,
            check=False,
            env={"PYTHONPATH": str(self.folder / "modules")},
            cwd=self.folder,
        )

    def results(self, *texts, switches=()):
        """Return what the guest tells: the versions, then each example."""
        ended = self.guest(*texts, switches=switches)
        assert 0 == ended.returncode, ended.stderr
        return [json.loads(line) for line in ended.stdout.splitlines()]


@pytest.fixture
def fakes(tmp_path):
    """Fakes without examples."""
    return Fakes(tmp_path)


def test_it_is_python_3_6():
    ast.parse(GUEST.read_text(), feature_version=(3, 6))


def test_it_tells_the_versions_first(fakes):
    (versions,) = fakes.results()
    python = ".".join(map(str, sys.version_info[:3]))
    assert python == versions.pop("python")
    assert sys.prefix in versions.pop("folders")
    expected = {"tensorflow": "1.15.5", "keras": None, "numpy": "1.18.5"}
    assert expected == versions


def test_it_tells_the_version_of_keras_where_there_is_one(fakes):
    fakes.module("tensorflow", TENSORFLOW + KERAS)
    assert "2.2.4-tf" == fakes.results()[0]["keras"]


def test_a_keras_that_does_not_say_its_version_is_asked_where_it_lives(fakes):
    fakes.module("keras", '__version__ = "2.13.1"\n')
    fakes.module("keras.src", "class Model:\n    pass\n")
    text = "class keras:\n    from keras.src import Model\n"
    fakes.module("tensorflow", TENSORFLOW + text)
    assert "2.13.1" == fakes.results()[0]["keras"]


def test_it_tells_which_line_printed_what(fakes):
    text = 'print("a", 1)\nfor n in range(2):\n    print(n)\n'
    _, result = fakes.results(text)
    assert "example_0.py" == result["example"]
    assert None is result["failure"]
    assert ["a", " ", "1", "\n", "0", "\n", "1", "\n"] == [
        text for _, text in result["writes"]
    ]
    assert [1, 1, 1, 1, 3, 3, 3, 3] == [line for line, _ in result["writes"]]


def test_what_a_function_prints_is_of_the_line_that_calls_it(fakes):
    text = "def f():\n    print(1)\n\nf()\n[f() for _ in range(1)]\n"
    _, result = fakes.results(text)
    assert [4, 4, 5, 5] == [line for line, _ in result["writes"]]


def test_what_a_thread_prints_is_of_the_line_that_waits_for_it(fakes):
    text = (
        "import threading\n\n"
        "thread = threading.Thread(target=print, args=[1])\n"
        "thread.start(); thread.join()\n"
    )
    _, result = fakes.results(text)
    assert [4, 4] == [line for line, _ in result["writes"]]


def test_what_goes_to_the_standard_error_is_not_printed_text(fakes):
    text = "import os, sys\nprint(1, file=sys.stderr)\nos.system('echo 2')\n"
    _, result = fakes.results(text)
    assert [] == result["writes"]


def test_an_example_is_a_script(fakes):
    text = "import sys\nprint(__name__, __file__ == sys.argv[0])\n"
    _, result = fakes.results(text)
    assert "__main__ True\n" == "".join(text for _, text in result["writes"])


@pytest.mark.parametrize(("text", "failure"), FAILURES)
def test_it_tells_how_an_example_failed_and_runs_the_others(fakes, text, failure):
    fakes.seconds = 1 if "while" in text else 60
    _, before, failed, after = fakes.results("print(1)", text, "print(1)")
    assert failure == failed["failure"]
    assert [[1, "1"], [1, "\n"]] == before["writes"] == after["writes"]


def test_what_was_printed_before_a_failure_is_told(fakes):
    _, result = fakes.results("print(1)\nint('x')\n")
    assert [[1, "1"], [1, "\n"]] == result["writes"]


def test_what_is_not_python_fails_at_its_line(fakes):
    _, result = fakes.results("print(1)\nprint(\n")
    line, text = result["failure"]
    assert 2 == line
    assert text.startswith("SyntaxError: ")
    assert [] == result["writes"]


def test_an_example_changes_nothing_for_the_next(fakes):
    text = IMPORT + "tf.total += 1\nprint(tf.total)\n"
    _, one, two = fakes.results(text, text)
    assert one["writes"] == two["writes"]


@pytest.mark.parametrize("compat", ["", "class compat:\n    pass\n"])
def test_a_release_without_compat_v1_gets_itself_under_that_name(fakes, compat):
    fakes.module("tensorflow", TENSORFLOW + compat)
    text = IMPORT + "import tensorflow\nprint(tf is tensorflow)\n"
    _, result = fakes.results(text)
    assert "True\n" == "".join(text for _, text in result["writes"])


def test_a_release_with_compat_v1_keeps_it(fakes):
    fakes.module("tensorflow.compat", "")
    fakes.module("tensorflow.compat.v1", "total = 3\n")
    _, result = fakes.results(IMPORT + "print(tf.total)\n")
    assert "3\n" == "".join(text for _, text in result["writes"])


def test_a_switch_is_called_before_each_example(fakes):
    fakes.module("tensorflow", TENSORFLOW + SWITCH)
    text = IMPORT + "print(tf.total)\ntf.total = 1\n"
    _, one, two = fakes.results(text, text, switches=["enable"])
    assert [[2, "7"], [2, "\n"]] == one["writes"] == two["writes"]


def test_a_switch_in_capitals_is_a_variable_that_is_set_before_the_import(fakes):
    text = "import os\nfound = os.environ.get('TF_OLD')\n"
    fakes.module("tensorflow", TENSORFLOW + text)
    example = IMPORT + "print(tf.found)\n"
    _, result = fakes.results(example, switches=["TF_OLD"])
    assert ([[2, "1"], [2, "\n"]], None) == (result["writes"], result["failure"])
    _, result = fakes.results(example)
    assert [[2, "None"], [2, "\n"]] == result["writes"]


def test_an_unknown_switch_ends_the_guest(fakes):
    ended = fakes.guest("print(1)", switches=["enable"])
    assert (1, "") == (ended.returncode, ended.stdout)
    message = "AttributeError: module 'tensorflow' has no attribute 'enable'"
    assert message == ended.stderr.splitlines()[-1]


def test_a_tensorflow_that_cannot_be_imported_ends_the_guest(fakes):
    fakes.module("tensorflow", "raise ImportError('no such library')")
    ended = fakes.guest("print(1)")
    assert (1, "") == (ended.returncode, ended.stdout)
    assert "ImportError: no such library" == ended.stderr.splitlines()[-1]


def test_a_tensorflow_without_a_version_ends_the_guest(fakes):
    fakes.module("tensorflow", "")
    ended = fakes.guest("print(1)")
    assert (1, "") == (ended.returncode, ended.stdout)
    message = "ended its process with exit status 1"
    assert message == ended.stderr.splitlines()[-1]


def test_an_example_that_the_machine_killed_ends_the_guest(fakes):
    """Where memory is short, nothing is recorded that another machine would not."""
    ended = fakes.guest("print(1)", "import os\nos.kill(os.getpid(), 9)\n")
    assert 1 == ended.returncode
    assert 2 == len(ended.stdout.splitlines())
    message = "example_1.py was killed; is there enough memory?"
    assert message == ended.stderr.splitlines()[-1]
