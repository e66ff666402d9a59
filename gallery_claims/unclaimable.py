"""Printed text that no claim can hold, because it cannot be a comment."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .attribute import Unit
from .claims import DIRECTIVE, ORDERED, UNORDERED
from .source import Statement

_UNSEEN = re.compile(r"[\0-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class Unclaimable(Exception):
    """A statement that prints such text: its first ``line`` and the reason."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def refuse_unseen(unit: Unit) -> None:
    """Raise :exc:`Unclaimable` if ``unit`` prints control characters."""
    for text in unit.printed:
        if _UNSEEN.search(text):
            reason = f"prints {text!r}, which a comment cannot hold; print its repr()"
            raise Unclaimable(unit.statement.first, reason)


def refuse_clause(unit: Unit, statements: Sequence[Statement], column: int) -> None:
    """Raise :exc:`Unclaimable` if no statement at ``column`` ends where ``unit`` does.

    A claim below stands at the column of its statement, and here that is inside of a
    line: ``except ValueError: print(...)`` with a ``finally`` below it.
    """
    last = unit.statement.last
    if not any(one.last == last and one.column == column for one in statements):
        reason = "has no place below it for a claim; begin a new line after the colon"
        raise Unclaimable(unit.statement.first, reason)


def refuse_directives(unit: Unit, comments: Sequence[str]) -> None:
    """Raise :exc:`Unclaimable` if one of ``comments`` would end the claim below."""
    for text in comments:
        if text in (ORDERED, UNORDERED) or DIRECTIVE.match(text):
            reason = (
                f"prints {text[2:]} among other lines, and `{text}` cannot be a line "
                "of a claim; print it alone, or with other text before it"
            )
            raise Unclaimable(unit.statement.first, reason)
