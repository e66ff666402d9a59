"""The day on which each page was last changed."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from .commits import commit_dates
from .sources import source_of


def note_changes(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Keep the day of each page; return the pages that are to be written for it.

    A commit changes no file, so Sphinx would leave its page as it was.
    """
    if app.builder.format != "html":
        return []
    dates = commit_dates(Path(app.confdir))
    before = getattr(env, "hosting_changed", {})
    env.hosting_changed = {
        page: dates[source]
        for page in sorted(env.all_docs)
        if (source := source_of(app, page)) in dates
    }
    return [
        page
        for page in sorted(env.all_docs)
        if env.hosting_changed.get(page) != before.get(page)
    ]
