"""Run the examples and write what they print into their claims."""

from __future__ import annotations

import difflib
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from .claims import Problem
from .examples import read_example
from .isolate import preload
from .processes import run_all
from .report import shown_path
from .rewrite import Changes, rewrite
from .runner import Run
from .settings import Settings
from .verify import verify_printed

_COLOURS = {"+": "\033[32m", "-": "\033[31m", "@": "\033[36m"}
_PLAIN = "\033[0m"


class Refused(Exception):
    """An example that is left as it is, and why."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.problem = Problem(line, reason)


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
    method = "spawn" if preload(settings.preload) else "fork"
    before = {path: path.read_bytes() for path in paths}
    first = dict(run_all(paths, settings, method))
    second = dict(run_all(paths, settings, method))
    changed: list[Rewritten] = []
    refused = 0
    for path in paths:
        try:
            new = _rewritten(path, before[path], first[path], second[path])
            if new and write:
                _replace(new, first[path])
        except Refused as error:
            refused += 1
            place = f"{shown_path(path)}:{error.problem.line}"
            print(f"{place}: NOT ACCEPTED: {error.problem.message}", file=sys.stderr)
            continue
        if new:
            changed.append(new)
            _say(new, show)
    if write and changed:
        refused += _verify_again([new.path for new in changed], settings, method)
    done = "accepted" if write else "to accept"
    print(f"{done}: {len(changed)} of {len(paths)} examples")
    return 2 if refused else int(bool(changed) and not write)


def _rewritten(path: Path, before: bytes, run: Run, again: Run) -> Rewritten | None:
    """Return the example with the claims that it needs; None if it has them."""
    if run.failure:
        raise Refused(*run.failure)
    _refuse_chance(run, again)
    if path.read_bytes() != before:
        raise Refused(1, "changed while it ran; try again")
    _, cells = read_example(path, remove_config_comments=False)
    source = before.decode()
    text, changes = rewrite(source, cells, run.cells)
    if text == source:
        return None
    return Rewritten(path, before, text.encode(), changes)


def _refuse_chance(run: Run, again: Run) -> None:
    writes = [write for cell in run.cells for write in cell]
    others = [write for cell in again.cells for write in cell]
    for one, other in zip(writes, others):
        if one != other:
            raise Refused(
                one.line,
                f"prints {one.text!r} in one run and {other.text!r} in the next; "
                "make it print the same each time",
            )
    if len(writes) != len(others):
        longer = max(writes, others, key=len)
        line = longer[min(len(writes), len(others))].line
        raise Refused(line, "prints more in one run than in the next")


def _replace(new: Rewritten, run: Run) -> None:
    """Put the new text in place in one step, after a look that it says what it must."""
    aside = new.path.with_name(f".{new.path.name}.new")
    aside.write_bytes(new.after)
    try:
        source, cells = read_example(aside, remove_config_comments=False)
        for problem in verify_printed(source, cells, run.texts).worded():
            raise Refused(problem.line, f"{problem.message}; write this claim by hand")
        shutil.copymode(new.path, aside)
        os.replace(aside, new.path)
    finally:
        aside.unlink(missing_ok=True)


def _verify_again(paths: Sequence[Path], settings: Settings, method: str) -> int:
    """Run the changed examples once more; return how many do not hold."""
    failed = 0
    for path, run in run_all(paths, settings, method):
        source, cells = read_example(path, remove_config_comments=False)
        problems = verify_printed(source, cells, run.texts).worded()
        for problem in problems:
            place = f"{shown_path(path)}:{problem.line}"
            print(f"{place}: ERROR: {problem.message}", file=sys.stderr)
        failed += bool(problems)
    return failed


def _say(new: Rewritten, show: bool) -> None:
    if show:
        coloured = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print(*new.diff(coloured), sep="\n")
    print(f"{shown_path(new.path)}: {new.changes}")
