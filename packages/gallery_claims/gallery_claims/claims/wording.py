"""Word what was found: place, claim, fact; one line each; the remedy once."""

from __future__ import annotations

import os
from pathlib import Path

from .compare import Drift
from .read import Problem

LONGEST = 200


def word(drift: Drift) -> str:
    """Return the message of one drift, without its place."""
    if drift.says is None:
        return f"prints {_shown(drift.prints or '')}, says nothing"
    prints = "nothing" if drift.prints is None else _shown(drift.prints)
    return f"says {_shown(drift.says)}, prints {prints}"


def summary(examples: int, remedy: str) -> str:
    """Return the last line of a report on ``examples`` files with drift."""
    have = "1 example has" if examples == 1 else f"{examples} examples have"
    return (
        f"{have} drifted. `{remedy}` writes what they print; "
        "read the diff before you commit."
    )


def shown_path(path: Path) -> str:
    """Return ``path`` as one types it: relative to where the command was started."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative


def annotate(path: Path, problem: Problem) -> None:
    """On GitHub Actions, show ``problem`` beside its line of the change."""
    if os.environ.get("GITHUB_ACTIONS") == "true":
        text = problem.message.replace("%", "%25").replace("\n", "%0A")
        print(
            f"::error file={shown_path(path)},line={problem.line}::{text}", flush=True
        )


def _shown(text: str) -> str:
    """Return ``text``, or a form of it in which what cannot be seen can be."""
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]} [and {len(text) - LONGEST} more characters]"
    if not text:
        return "an empty line"
    return text if text.isprintable() and text == text.strip() else repr(text)
