"""The programs that a run of the matrix starts."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO


class Stopped(Exception):
    """The run was stopped; nothing more is to be started."""


def own_environ(**more: str) -> dict[str, str]:
    """Return the environment variables of this process but those that steer Python."""
    steers = ("PYTHON", "VIRTUAL_ENV", "KERAS_", "TF_", "TF2_BEHAVIOR")
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(steers)
    }
    return {**kept, **more}


@dataclass(frozen=True)
class Program:
    """A program that was started; ``output`` is what it prints, as it comes.

    Its errors go to a file, so that nobody need read them while it runs.
    """

    process: subprocess.Popen[str]
    output: IO[str]
    errors: IO[str]

    def end(self) -> tuple[int, str]:
        """Wait for its end; return its exit status and its errors."""
        status = self.process.wait()
        self.errors.seek(0)
        return status, self.errors.read()


class Programs:
    """Starts programs, and can stop all of them.

    They hold the file ``lock`` open: it stays locked as long as one of them runs, even
    if the process that started them was killed.
    """

    def __init__(self, lock: int) -> None:
        self.lock = lock
        self.stopped = False
        self._running: set[subprocess.Popen[str]] = set()
        self._guard = threading.Lock()

    @contextmanager
    def start(
        self,
        command: Sequence[str],
        environ: Mapping[str, str],
        folder: Path,
        text: str = "",
    ) -> Iterator[Program]:
        """Start a program in ``folder`` with the input ``text``, and end it at last.

        Raises :exc:`Stopped` where the run was stopped.
        """
        with _file(text) as input_, _file() as errors:
            process = self._started(command, environ, folder, input_, errors)
            assert process.stdout  # it is a pipe
            with process.stdout as output:
                try:
                    yield Program(process, output, errors)
                finally:
                    process.kill()
                    process.wait()
                    with self._guard:
                        self._running.discard(process)
        if self.stopped:
            raise Stopped

    def _started(
        self,
        command: Sequence[str],
        environ: Mapping[str, str],
        folder: Path,
        input_: IO[str],
        errors: IO[str],
    ) -> subprocess.Popen[str]:
        with self._guard:
            if self.stopped:
                raise Stopped
            process = subprocess.Popen(
                command,
                stdin=input_,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                errors="replace",
                pass_fds=[self.lock],
                env=environ,
                cwd=folder,
            )
            self._running.add(process)
        return process

    def stop(self) -> None:
        """End all programs; start no more."""
        with self._guard:
            self.stopped = True
            for process in self._running:
                process.kill()


@contextmanager
def _file(text: str = "") -> Iterator[IO[str]]:
    """Yield a file without a name that holds ``text``."""
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as file:
        file.write(text)
        file.seek(0)
        yield file
