"""Compare the examples with their claims, each alone in a fresh Python, without Sphinx."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from .claims import wording
from .claims.example import Example
from .claims.read import Problem
from .claims.verdict import Verdict, judge
from .examples import read_examples
from .runs.options import Settings
from .runs.pool import run_all
from .runs.printed import Run

_SUITE = '<testsuite name="gallery_claims"'


def check(paths: Sequence[Path], settings: Settings, junit: Path | None) -> int:
    """Run the examples at ``paths`` and report every drift; write it to ``junit`` too.

    Returns 0, 1 if any example has drifted, or 2 if any could not be run to its end,
    or if ``junit`` is somebody's file.
    """
    if junit and junit.exists() and not _is_report(junit):
        place = wording.shown_path(junit)
        print(f"{place}: no report of this command; name another", file=sys.stderr)
        return 2
    verdicts: dict[Path, Verdict] = {}

    def note(path: Path, verdict: Verdict) -> None:
        verdicts[path] = verdict
        found = "has problems" if verdict.worded() else "ok"
        number = f"[{len(verdicts)}/{len(paths)}]"
        print(f"{number} {wording.shown_path(path)}: {found}", flush=True)

    examples, unreadable = read_examples(paths)
    failures = len(unreadable)
    for path, error in unreadable.items():
        note(path, Verdict(problems=(error.problem,)))
    for example, run in run_all(list(examples.values()), settings, "spawn"):
        note(example.path, verdict_on(example, run))
        failures += run.failure is not None
    for path in paths:
        for problem in verdicts[path].worded():
            place = f"{wording.shown_path(path)}:{problem.line}"
            print(f"{place}: ERROR: {problem.message}", file=sys.stderr)
            wording.annotate(path, problem)
    drifted = sum(bool(verdict.drifts) for verdict in verdicts.values())
    if drifted:
        print(wording.summary(drifted, settings.remedy), file=sys.stderr)
    if junit:
        _write_junit(junit, verdicts)
    wrong = any(verdict.worded() for verdict in verdicts.values())
    return 2 if failures else int(wrong)


def verdict_on(example: Example, run: Run) -> Verdict:
    """Compare the claims of ``example`` with what ``run`` printed."""
    verdict = judge(example, run.texts)
    if run.failure is None:
        return verdict
    return Verdict(verdict.drifts, (*verdict.problems, Problem(*run.failure)))


def _is_report(path: Path) -> bool:
    return path.is_file() and _SUITE in path.read_text("utf-8", "replace")


def _write_junit(path: Path, verdicts: dict[Path, Verdict]) -> None:
    """Write the verdicts as a JUnit test suite, one test case an example."""
    failed = sum(bool(verdict.worded()) for verdict in verdicts.values())
    suite = ElementTree.Element(
        "testsuite",
        name="gallery_claims",
        tests=str(len(verdicts)),
        failures=str(failed),
    )
    for example in sorted(verdicts):
        name = wording.shown_path(example)
        case = ElementTree.SubElement(suite, "testcase", name=name, file=name)
        problems = verdicts[example].worded()
        if problems:
            lines = [f"{name}:{one.line}: {one.message}" for one in problems]
            failure = ElementTree.SubElement(case, "failure", message=lines[0])
            failure.text = "\n".join(lines)
    ElementTree.ElementTree(suite).write(path, "utf-8", xml_declaration=True)
