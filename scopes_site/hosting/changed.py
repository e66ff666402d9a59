"""The day on which each page was last changed, by the commits of git."""

from __future__ import annotations

import subprocess
from datetime import date, datetime, timezone
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from .source import source_to_edit

_CHANGED = "hosting_changed"  # Sphinx keeps what is noted in its environment


def note_changes(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Keep the day of each page; return the pages that are to be written for it.

    A commit changes no file, so Sphinx would leave its page as it was.
    """
    if app.builder.format != "html":
        return []
    dates = commit_dates(Path(app.confdir))
    before = changed(env)
    now = {
        page: dates[source]
        for page in sorted(env.all_docs)
        if (source := source_to_edit(app, page)) in dates
    }
    setattr(env, _CHANGED, now)
    return [page for page in sorted(env.all_docs) if now.get(page) != before.get(page)]


def changed(env: BuildEnvironment) -> dict[str, date]:
    """Return the day of each page, as far as it is known."""
    return getattr(env, _CHANGED, {})


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
