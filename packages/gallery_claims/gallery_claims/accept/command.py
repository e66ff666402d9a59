"""Run the examples and write what they print into their claims."""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..check import verdict_on
from ..claims.example import Example
from ..claims.read import Problem
from ..claims.verdict import judge
from ..claims.wording import shown_path
from ..examples import read_examples
from ..runs.fork import preload
from ..runs.options import Settings
from ..runs.pool import StartMethod, run_all
from ..runs.printed import Run
from ..whole import write_whole
from .refusals import (
    Refused,
    read_again,
    refuse_chance,
    refuse_near_misses,
    refuse_wrong,
)
from .rewrite import Changes, rewrite

_COLOURS = {"+": "\033[32m", "-": "\033[31m", "@": "\033[36m"}
_PLAIN = "\033[0m"


@dataclass(frozen=True)
class Rewritten:
    """An example with other claims than ``before``."""

    example: Example
    before: bytes
    changes: Changes

    def diff(self, coloured: bool) -> Iterator[str]:
        """Yield the lines of a unified diff."""
        name = shown_path(self.example.path)
        before, after = self.before.decode(), self.example.content.decode()
        lines = difflib.unified_diff(
            before.splitlines(), after.splitlines(), name, name, lineterm=""
        )
        for line in lines:
            colour = _COLOURS.get(line[0]) if coloured else None
            yield f"{colour}{line}{_PLAIN}" if colour else line


def accept(paths: Sequence[Path], settings: Settings, write: bool, show: bool) -> int:
    """Accept what the examples at ``paths`` print, and say what was done.

    ``write`` changes the files, ``show`` prints the differences.  Returns 0, 1 if
    something would change but was not written, or 2 if an example was refused.
    """
    method: StartMethod = "fork"
    other: StartMethod = "forkserver"
    if preload(settings.preload):
        method = other = "spawn"
    examples, unreadable = read_examples(paths)
    first = dict(run_all(list(examples.values()), settings, method))
    second = dict(run_all(list(examples.values()), settings, other))
    changed: list[Rewritten] = []
    refused = 0
    for path in paths:
        try:
            if path in unreadable:
                raise Refused(unreadable[path].problem)
            example = examples[path]
            new = _rewritten(example, first[example], second[example])
            if new and write:
                write_whole(new.example.path.resolve(), new.example.content)
        except Refused as error:
            refused += 1
            for problem in error.problems:
                _report(path, problem, "NOT ACCEPTED")
            continue
        if new:
            changed.append(new)
            _say(new, show)
    if write and changed:
        refused += _verify_again([new.example for new in changed], settings, method)
    done = "accepted" if write else "to accept"
    print(f"{done}: {len(changed)} of {len(paths)} examples")
    return 2 if refused else int(bool(changed) and not write)


def _rewritten(example: Example, run: Run, again: Run) -> Rewritten | None:
    """Return the example with the claims that it needs; None if it has them."""
    refuse_chance(run, again)
    if not _is_as_read(example):
        raise Refused(Problem(1, "changed while it ran; try again"))
    refuse_near_misses(example)
    verdict = judge(example, run.texts)
    if not verdict.drifts:
        refuse_wrong(verdict)
        return None
    content, changes = rewrite(example, run, verdict.drifts)
    new = read_again(example, content)
    refuse_wrong(judge(new, run.texts))
    return Rewritten(new, example.content, changes)


def _is_as_read(example: Example) -> bool:
    try:
        return example.path.read_bytes() == example.content
    except OSError:
        return False


def _verify_again(
    examples: Sequence[Example], settings: Settings, method: StartMethod
) -> int:
    """Run the changed examples once more; return how many do not hold."""
    failed = 0
    for example, run in run_all(examples, settings, method):
        problems = verdict_on(example, run).worded()
        for problem in problems:
            _report(example.path, problem, "ERROR")
        failed += bool(problems)
    return failed


def _report(path: Path, problem: Problem, kind: str) -> None:
    place = f"{shown_path(path)}:{problem.line}"
    print(f"{place}: {kind}: {problem.message}", file=sys.stderr)


def _say(new: Rewritten, show: bool) -> None:
    if show:
        coloured = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print(*new.diff(coloured), sep="\n")
    print(f"{shown_path(new.example.path)}: {new.changes}")
