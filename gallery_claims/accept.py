"""Run the examples and write what they print into their claims."""

from __future__ import annotations

import difflib
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .check import verdict_on
from .claims import Problem
from .examples import read_example
from .isolate import preload
from .processes import run_all
from .refused import (
    Refused,
    refuse_chance,
    refuse_near_misses,
    refuse_wrong,
)
from .report import shown_path
from .rewrite import Changes, rewrite
from .runner import Run
from .settings import Settings
from .unclaimable import Unclaimable

_COLOURS = {"+": "\033[32m", "-": "\033[31m", "@": "\033[36m"}
_PLAIN = "\033[0m"


@dataclass(frozen=True)
class Rewritten:
    """An example with other claims than before."""

    path: Path
    before: bytes
    after: bytes
    changes: Changes

    def diff(self, coloured: bool) -> Iterator[str]:
        """Yield the lines of a unified diff."""
        name = shown_path(self.path)
        before, after = self.before.decode(), self.after.decode()
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
    method, other = "fork", "forkserver"
    if preload(settings.preload):
        method = other = "spawn"
    before = {path: _content(path) for path in paths}
    first = dict(run_all(paths, settings, method))
    second = dict(run_all(paths, settings, other))
    changed: list[Rewritten] = []
    refused = 0
    for path in paths:
        try:
            new = _rewritten(path, before[path], first[path], second[path])
            if new and write:
                _replace(new)
        except Refused as error:
            refused += 1
            for problem in error.problems:
                _report(path, problem, "NOT ACCEPTED")
            continue
        if new:
            changed.append(new)
            _say(new, show)
    if write and changed:
        refused += _verify_again([new.path for new in changed], settings, method)
    done = "accepted" if write else "to accept"
    print(f"{done}: {len(changed)} of {len(paths)} examples")
    return 2 if refused else int(bool(changed) and not write)


def _rewritten(
    path: Path, before: bytes | None, run: Run, again: Run
) -> Rewritten | None:
    """Return the example with the claims that it needs; None if it has them."""
    refuse_chance(run, again)
    if _content(path) != before:
        raise Refused(Problem(1, "changed while it ran; try again"))
    _, cells = read_example(path, remove_config_comments=False)
    source = before.decode()
    refuse_near_misses(source, cells)
    try:
        text, changes = rewrite(source, cells, run.cells)
    except Unclaimable as error:
        raise Refused(Problem(error.line, error.reason)) from None
    refuse_wrong(text, run)
    if text == source:
        return None
    return Rewritten(path, before, text.encode(), changes)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:  # its run will say so
        return None


def _replace(new: Rewritten) -> None:
    """Put the new text in place in one step."""
    target = new.path.resolve()
    aside = target.with_name(f".{target.name}.new")
    try:
        aside.write_bytes(new.after)
        shutil.copymode(target, aside)
        os.replace(aside, target)
    finally:
        aside.unlink(missing_ok=True)


def _verify_again(paths: Sequence[Path], settings: Settings, method: str) -> int:
    """Run the changed examples once more; return how many do not hold."""
    failed = 0
    for path, run in run_all(paths, settings, method):
        problems = verdict_on(path, run).worded()
        for problem in problems:
            _report(path, problem, "ERROR")
        failed += bool(problems)
    return failed


def _report(path: Path, problem: Problem, kind: str) -> None:
    place = f"{shown_path(path)}:{problem.line}"
    print(f"{place}: {kind}: {problem.message}", file=sys.stderr)


def _say(new: Rewritten, show: bool) -> None:
    if show:
        coloured = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print(*new.diff(coloured), sep="\n")
    print(f"{shown_path(new.path)}: {new.changes}")
