"""Compare the examples with their claims, each alone in a fresh Python, without Sphinx."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from . import report
from .claims import Problem
from .examples import Unreadable, read_example
from .processes import run_all
from .runner import Run
from .settings import Settings
from .verify import Verdict, verify_printed


def check(paths: Sequence[Path], settings: Settings, junit: Path | None) -> int:
    """Run the examples at ``paths`` and report every drift; write it to ``junit`` too.

    Returns 0, 1 if any example has drifted, or 2 if any could not be run to its end.
    """
    verdicts: dict[Path, Verdict] = {}
    failures = 0
    for path, run in run_all(paths, settings, "spawn"):
        verdicts[path] = verdict_on(path, run)
        failures += run.failure is not None
        found = "has problems" if verdicts[path].worded() else "ok"
        number = f"[{len(verdicts)}/{len(paths)}]"
        print(f"{number} {report.shown_path(path)}: {found}", flush=True)
    for path in paths:
        for problem in verdicts[path].worded():
            place = f"{report.shown_path(path)}:{problem.line}"
            print(f"{place}: ERROR: {problem.message}", file=sys.stderr)
            report.annotate(path, problem)
    drifted = sum(bool(verdict.drifts) for verdict in verdicts.values())
    if drifted:
        print(report.summary(drifted, settings.remedy), file=sys.stderr)
    if junit:
        _write_junit(junit, verdicts)
    wrong = any(verdict.worded() for verdict in verdicts.values())
    return 2 if failures else int(wrong)


def verdict_on(path: Path, run: Run) -> Verdict:
    """Compare the claims of the example at ``path`` with what ``run`` printed."""
    try:
        source, cells = read_example(path, remove_config_comments=False)
    except Unreadable as error:
        return Verdict(problems=(Problem(error.line, error.reason),))
    verdict = verify_printed(source, cells, run.texts)
    if run.failure is None:
        return verdict
    return Verdict(verdict.drifts, (*verdict.problems, Problem(*run.failure)))


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
        name = report.shown_path(example)
        case = ElementTree.SubElement(suite, "testcase", name=name, file=name)
        problems = verdicts[example].worded()
        if problems:
            lines = [f"{name}:{one.line}: {one.message}" for one in problems]
            failure = ElementTree.SubElement(case, "failure", message=lines[0])
            failure.text = "\n".join(lines)
    ElementTree.ElementTree(suite).write(path, "utf-8", xml_declaration=True)
