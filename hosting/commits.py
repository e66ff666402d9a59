"""When each file was last changed, by the commits of git."""

from __future__ import annotations

import subprocess
from datetime import date, datetime, timezone
from pathlib import Path


def commit_dates(folder: Path) -> dict[str, date]:
    """Return the day (UTC) of the last commit of each file below ``folder``.

    A shallow clone does not know when the files of its first commits changed, so they
    are left out; without git or without a history there are none.
    """
    command = ("git", "-c", "core.quotePath=false", "-c", "log.showSignature=false")
    options = ("--format=%x00%ct %D", "--name-only", "--no-renames", "--relative")
    try:
        log = subprocess.run(
            [*command, "log", *options],
            cwd=folder,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return {}
    return read_log(log)


def read_log(log: str) -> dict[str, date]:
    """Read the log of :func:`commit_dates`; a commit cut off from its past is grafted."""
    times: dict[str, int] = {}
    for commit in log.split("\0")[1:]:
        head, *names = commit.splitlines()
        time, _, decoration = head.partition(" ")
        if "grafted" in decoration.split(", "):
            continue
        for name in filter(None, names):
            times[name] = max(times.get(name, 0), int(time))
    return {
        name: datetime.fromtimestamp(time, timezone.utc).date()
        for name, time in times.items()
    }
