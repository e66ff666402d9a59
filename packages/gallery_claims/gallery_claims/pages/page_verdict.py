"""The verdict on one example as its page shows it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from sphinx_gallery.py_source_parser import remove_config_comments

from ..claims.cell import Cell
from ..claims.compare import displayed
from ..claims.example import Example
from ..claims.read import Problem
from ..claims.verdict import Verdict, judge
from .read import PageCell


def judge_page(
    example: Example,
    page: Sequence[PageCell],
    without_config: bool = False,
    may_raise: bool = False,
) -> Verdict:
    """Compare ``example`` with its ``page``.

    ``without_config`` says that the page leaves comments for Sphinx-Gallery out.  A
    traceback on the page is a problem, unless the example ``may_raise``.
    """
    codes = [cell.code for cell in example.cells]
    if without_config:
        codes = [remove_config_comments(code) for code in codes]
    shown = [displayed(cell.code.astext()) for cell in page]
    if shown != [displayed(_in_block(code)) for code in codes]:
        problem = Problem(1, "its page shows other code; build again")
        return Verdict(problems=(problem,))
    whole = list(itertools.takewhile(lambda cell: not cell.raised, page))
    verdict = judge(example, [cell.text for cell in whole])
    if len(whole) == len(page) or may_raise:
        return verdict
    raised = _raised(example.cells[len(whole)], page[len(whole)].text)
    return Verdict(verdict.drifts, (*verdict.problems, raised))


def _in_block(code: str) -> str:
    """Return ``code`` with its tabs as they come out of an indented code block."""
    return "\n".join(f"    {line}".expandtabs()[4:] for line in code.split("\n"))


def _raised(cell: Cell, traceback: str) -> Problem:
    """Word the traceback that a page shows: where in the example, and what."""
    lines = traceback.splitlines()
    frames = re.findall(r'File "(.*)", line (\d+)', traceback)
    places = [int(line) for path, line in frames if path == frames[0][0]]
    inside = [line for line in places if cell.holds(line)]
    error = next((line for line in lines[1:] if not line.startswith(" ")), lines[-1])
    return Problem(
        inside[-1] if inside else cell.first,
        f"raises {error}; catch the error and print it, if readers shall see it",
    )
