"""The programs that a run of the matrix starts."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
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


class Children:
    """Starts programs, and can stop all of them.

    They hold the file ``lock`` open: it stays locked as long as one of them runs, even
    if the process that started them was killed.
    """

    def __init__(self, lock: int) -> None:
        self.lock = lock
        self.stopped = False
        self._running: set[subprocess.Popen] = set()
        self._guard = threading.Lock()

    @contextmanager
    def start(
        self, command: Sequence[str], environ: Mapping[str, str], folder: Path
    ) -> Iterator[subprocess.Popen]:
        """Start a program in ``folder``, and end it at last.

        Its input and output are pipes; its errors go to the file that is its
        ``stderr``, so that nobody need read them while it runs.  Raises
        :exc:`Stopped` where the run was stopped.
        """
        with tempfile.TemporaryFile("w+", errors="replace") as errors:
            child = self._started(command, errors, env=environ, cwd=folder)
            try:
                yield child
            finally:
                child.kill()
                child.wait()
                child.stdin.close()
                child.stdout.close()
                with self._guard:
                    self._running.discard(child)
        if self.stopped:
            raise Stopped

    def _started(
        self, command: Sequence[str], errors: IO[str], **options: object
    ) -> subprocess.Popen:
        with self._guard:
            if self.stopped:
                raise Stopped
            child = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                errors="replace",
                pass_fds=[self.lock],
                **options,
            )
            child.stderr = errors
            self._running.add(child)
        return child

    def stop(self) -> None:
        """End all programs; start no more."""
        with self._guard:
            self.stopped = True
            for child in self._running:
                child.kill()
