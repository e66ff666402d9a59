"""Word what was found: place, claim, fact; one line each; the remedy once."""

from __future__ import annotations

from .compare import Drift

LONGEST = 200


def word(drift: Drift) -> str:
    """Return the message of one drift, without its place."""
    if drift.prints is None:
        return f"says {_shown(drift.says)}, prints nothing"
    if drift.says is None:
        return f"prints {_shown(drift.prints)}, says nothing"
    return f"says {_shown(drift.says)}, prints {_shown(drift.prints)}"


def summary(examples: int, remedy: str) -> str:
    """Return the last line of a report on ``examples`` files with drift."""
    have = "1 example has" if examples == 1 else f"{examples} examples have"
    return (
        f"{have} drifted. `{remedy}` writes what they print; "
        "read the diff before you commit."
    )


def _shown(text: str) -> str:
    """Return ``text``, or a form of it in which what cannot be seen can be."""
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]} [and {len(text) - LONGEST} more characters]"
    if not text:
        return "an empty line"
    return text if text.isprintable() and text == text.strip() else repr(text)
