"""Run a command and read from the system what it used."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SHOWN = 5000  # characters of a failed command's output


class Failed(Exception):
    """A command that did not end with status 0; the text is its output."""


@dataclass(frozen=True)
class Usage:
    """CPU seconds, user + system, and the memory of the largest process in bytes."""

    cpu: float
    memory: int

    def __add__(self, other: Usage) -> Usage:
        return Usage(self.cpu + other.cpu, max(self.memory, other.memory))


def run(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], log: Path
) -> Usage:
    """Run ``command`` in ``folder``; return what it and all its descendants used.

    Its output goes to the file ``log``.  Raises :exc:`Failed`.
    """
    with log.open("wb") as file:
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=file, stderr=file
        )
        try:
            _, status, used = os.wait4(process.pid, 0)
        except BaseException:
            process.terminate()
            raise
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        text = log.read_text(errors="replace")[-SHOWN:]
        said = f"exit status {process.returncode}"
        raise Failed(f"{' '.join(command)}\nin {folder}: {said}\n{text}")
    return Usage(used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)
