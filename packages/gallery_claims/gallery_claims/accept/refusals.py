"""Why an example cannot be accepted and is left as it is."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..claims.example import Example
from ..claims.read import DIRECTIVE, ORDERED, UNORDERED, Problem
from ..claims.statements import Statement
from ..claims.verdict import Verdict
from ..examples import Unreadable, read_example
from ..runs.printed import Run
from .owners import Unit

# No comment can hold these.
_UNSEEN = re.compile(r"[\0-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class Refused(Exception):
    """An example that is left as it is, and all that is wrong with it."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems


def refuse_chance(run: Run, again: Run) -> None:
    """Raise :exc:`Refused` unless both runs of an example ended and are the same."""
    failure = run.failure or again.failure
    if failure:
        raise Refused(Problem(*failure))
    writes = [write for cell in run.cells for write in cell]
    others = [write for cell in again.cells for write in cell]
    for one, other in zip(writes, others):
        if one != other:
            reason = (
                f"prints {one.text!r} in one run and {other.text!r} in the next; "
                "make it print the same each time"
            )
            raise Refused(Problem(one.line, reason))
    if len(writes) != len(others):
        longer = max(writes, others, key=len)
        line = longer[min(len(writes), len(others))].line
        raise Refused(Problem(line, "prints more in one run than in the next"))


def refuse_near_misses(example: Example) -> None:
    """Raise :exc:`Refused` if a comment looks like a claim and is none."""
    if example.reading.near_misses:
        raise Refused(*example.reading.near_misses)


def read_again(example: Example, content: bytes) -> Example:
    """Return ``example`` with other ``content``.

    Raises :exc:`Refused` where it would be no example any more.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "example.py")
        path.write_bytes(content)
        try:
            return replace(read_example(path), path=example.path)
        except Unreadable as error:
            reason = f"with its claims it {error.reason}; write them by hand"
            raise Refused(Problem(error.line, reason)) from None


def refuse_wrong(verdict: Verdict) -> None:
    """Raise :exc:`Refused` if an example with its new claims would not pass."""
    if verdict.problems:
        raise Refused(*verdict.problems)
    if verdict.drifts:
        raise Refused(
            *(
                Problem(one.line, f"{one.message}; write this claim by hand")
                for one in verdict.worded()
            )
        )


def refuse_unseen(unit: Unit) -> None:
    """Raise :exc:`Refused` if ``unit`` prints control characters."""
    for text in unit.printed:
        if _UNSEEN.search(text):
            reason = f"prints {text!r}, which a comment cannot hold; print its repr()"
            raise Refused(Problem(unit.statement.first, reason))


def refuse_clause(unit: Unit, statements: Sequence[Statement], column: int) -> None:
    """Raise :exc:`Refused` if no statement at ``column`` ends where ``unit`` does.

    A claim below stands at the column of its statement, and here that is inside of a
    line: ``except ValueError: print(...)`` with a ``finally`` below it.
    """
    last = unit.statement.last
    if not any(one.last == last and one.column == column for one in statements):
        reason = "has no place below it for a claim; begin a new line after the colon"
        raise Refused(Problem(unit.statement.first, reason))


def refuse_directives(unit: Unit, comments: Sequence[str]) -> None:
    """Raise :exc:`Refused` if one of ``comments`` would end the claim below."""
    for text in comments:
        if text in (ORDERED, UNORDERED) or DIRECTIVE.match(text):
            reason = (
                f"prints {text[2:]} among other lines, and `{text}` cannot be a line "
                "of a claim; print it alone, or with other text before it"
            )
            raise Refused(Problem(unit.statement.first, reason))
