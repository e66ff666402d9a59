"""Run examples under one release; its own Python runs this text, 3.6 or newer.

Standard input is a JSON object: ``examples`` are pairs of a name and a path,
``switches`` are functions of ``tensorflow.compat.v1`` to call before each or, in
capitals, environment variables to set to 1; ``seconds`` and ``characters`` limit each.
Standard output is one JSON object a line: the versions, then what each example did.
TensorFlow is imported once; each example runs in a fork.
"""

import importlib
import inspect
import json
import os
import platform
import select
import signal
import sys
import threading
import time
import traceback
import types

COMPAT = "tensorflow.compat.v1"
IMPORT_SECONDS = 300
KILLED = "crashed with SIGKILL"  # no example does that; the machine does


class LimitExceeded(BaseException):
    """Stops an example that prints too much; not an Exception, so that the example does not catch it."""


def main():
    task = json.load(sys.stdin)
    results = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what TensorFlow prints when it is imported is no result
    signal.alarm(IMPORT_SECONDS)
    set_variables(task["switches"])
    import_tensorflow()
    for switch in functions(task["switches"]):
        getattr(sys.modules[COMPAT], switch)  # fails here where there is none
    signal.alarm(0)
    versions = in_fork(read_versions, IMPORT_SECONDS)
    if "failure" in versions:
        sys.exit(versions["failure"][1])
    tell(results, versions)
    for name, path in task["examples"]:
        result = in_fork(lambda path=path: run(path, task), task["seconds"])
        if result["failure"] == [0, KILLED]:
            sys.exit(f"{name} was killed; is there enough memory?")
        tell(results, dict(result, example=name))


def set_variables(switches):
    os.environ.update({switch: "1" for switch in switches if switch.isupper()})


def functions(switches):
    return [switch for switch in switches if not switch.isupper()]


def import_tensorflow():
    """Import it; releases before 1.13 have what they are as their compat.v1."""
    tensorflow = importlib.import_module("tensorflow")
    try:
        importlib.import_module(COMPAT)
    except ImportError:
        sys.modules[COMPAT] = tensorflow
        if not hasattr(tensorflow, "compat"):
            tensorflow.compat = types.ModuleType("tensorflow.compat")  # type: ignore[attr-defined]
        tensorflow.compat.v1 = tensorflow


def read_versions():
    import numpy
    import tensorflow

    return {
        "python": platform.python_version(),
        "tensorflow": tensorflow.__version__,
        "keras": keras_version(tensorflow),
        "numpy": numpy.__version__,
        "folders": [sys.prefix, sys.base_prefix],
    }


def keras_version(tensorflow):
    """Return the version of ``tf.keras``, or None where there is no Keras.

    Where it does not say its version, the module that its classes come from does.
    """
    keras = getattr(tensorflow, "keras", None)
    version = getattr(keras, "__version__", None)
    module = "" if version or not keras else keras.Model.__module__
    while version is None and "keras" in module:
        version = getattr(sys.modules[module], "__version__", None)
        module = module.rpartition(".")[0]
    return version


def tell(results, result):
    results.write(json.dumps(result) + "\n")
    results.flush()  # fails where the runner is gone, which ends this process


def in_fork(work, seconds):
    """Return the result of ``work`` in a child, or how the child failed."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        live(work, writer, seconds)
    os.close(writer)
    text, in_time = read_line(reader, time.time() + seconds)
    os.close(reader)
    try:
        os.killpg(child, signal.SIGKILL)
    except OSError:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if text.endswith(b"\n"):
        return json.loads(text.decode())
    if not in_time:
        return failed(f"did not end within {seconds} seconds")
    if os.WIFSIGNALED(status):
        return failed(f"crashed with {signal.Signals(os.WTERMSIG(status)).name}")
    return failed(f"ended its process with exit status {os.WEXITSTATUS(status)}")


def failed(reason):
    return {"writes": [], "failure": [0, reason]}


def live(work, writer, seconds):
    """Do the work in this child, send the result, and end."""
    os.setpgid(0, 0)
    signal.alarm(int(seconds) + 5)  # ends this process if its parent was killed
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    pipe = os.fdopen(writer, "wb")
    try:
        pipe.write(json.dumps(work()).encode() + b"\n")
        pipe.flush()
    except BaseException:  # noqa: BLE001 - the pipe stays open to the very end
        os._exit(1)
    os._exit(0)


def read_line(reader, deadline):
    """Return what the child sent, and whether it ended before the deadline."""
    text = b""
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([reader], [], [], max(0, deadline - time.time()))
        if not ready:
            return text, False
        piece = os.read(reader, 65536)
        if not piece:
            break
        text += piece
    return text, True


def run(path, task):
    """Run the example at ``path`` as a script; return what it printed, and its end."""
    folder = os.path.dirname(path)
    os.chdir(folder)
    sys.path[0] = folder
    sys.argv = [path]
    module = sys.modules["__main__"] = types.ModuleType("__main__")
    module.__file__ = path
    stdout = sys.stdout = Stdout(path, task["characters"])
    failure = None
    try:
        for switch in functions(task["switches"]):
            getattr(sys.modules[COMPAT], switch)()
        with open(path, encoding="utf-8") as file:
            code = compile(file.read(), path, "exec")
        exec(code, module.__dict__)  # noqa: S102
    except BaseException as error:  # noqa: BLE001 - sys.exit and all others
        failure = [line_of(error, path), worded(error, task)]
    return {"writes": stdout.writes, "failure": failure}


def line_of(error, path):
    """Return the line of the example's top level at which it failed."""
    if isinstance(error, SyntaxError) and error.filename == path:
        return error.lineno
    lines = [
        line
        for frame, line in traceback.walk_tb(error.__traceback__)
        if frame.f_code.co_filename == path
    ]
    return lines[0] if lines else 0


def worded(error, task):
    """Return the type of an error and the first line of its message."""
    if isinstance(error, LimitExceeded):
        return f"printed more than {task['characters']} characters"
    message = str(error).strip().split("\n")[0]
    return f"{type(error).__name__}: {message}" if message else type(error).__name__


class Stdout:
    """Stands for ``sys.stdout`` while an example runs."""

    encoding = "utf-8"
    errors = "strict"

    def __init__(self, path, characters):
        self.path = path
        self.left = characters
        self.writes = []

    def write(self, text):
        self.left -= len(text)
        if self.left < 0:
            raise LimitExceeded
        self.writes.append([self.running_line(), text])
        return len(text)

    def flush(self):
        """Everything is kept, so there is nothing to do."""

    def isatty(self):
        return False

    def running_line(self):
        """Return the line of the example's top level that is being run.

        What a function prints is of the line that calls it; what another thread prints
        is of the line that the main thread runs.
        """
        main = sys._current_frames().get(threading.main_thread().ident or 0)
        return self.top_line(sys._getframe(2)) or self.top_line(main)

    def top_line(self, frame):
        line = 0
        while frame and frame.f_code is not run.__code__:
            if frame.f_code.co_flags & inspect.CO_NEWLOCALS:
                line = 0
            elif frame.f_code.co_filename == self.path:
                line = line or frame.f_lineno
            frame = frame.f_back
        return line


if __name__ == "__main__":
    main()
