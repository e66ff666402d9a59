"""Why an example cannot be accepted and is left as it is."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from .claims import Problem, read_claims
from .examples import Cell, Unreadable, read_example
from .runner import Run
from .verify import verify_printed


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


def refuse_near_misses(source: str, cells: Sequence[Cell]) -> None:
    """Raise :exc:`Refused` if a comment looks like a claim and is none."""
    reading = read_claims(source, [(cell.first, cell.last) for cell in cells])
    if reading.near_misses:
        raise Refused(*reading.near_misses)


def refuse_wrong(text: str, run: Run) -> None:
    """Raise :exc:`Refused` if an example with the new ``text`` would not pass."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "example.py")
        path.write_bytes(text.encode())
        try:
            source, cells = read_example(path, remove_config_comments=False)
        except Unreadable as error:
            reason = f"with its claims it {error.reason}; write them by hand"
            raise Refused(Problem(error.line, reason)) from None
    verdict = verify_printed(source, cells, run.texts)
    if verdict.problems:
        raise Refused(*verdict.problems)
    if verdict.drifts:
        raise Refused(
            *(
                Problem(one.line, f"{one.message}; write this claim by hand")
                for one in verdict.worded()
            )
        )
