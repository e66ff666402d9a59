"""Examples run by the package itself, each in a child process."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from gallery_claims.accept.rewrite import rewrite
from gallery_claims.claims.verdict import Verdict, judge
from gallery_claims.examples import read_example
from gallery_claims.runs.options import Limits, Settings
from gallery_claims.runs.pool import run_all
from gallery_claims.runs.printed import Run

from .example import example_of

SETTINGS = Settings(
    examples=(), preload=(), capture_repr=(), limits=Limits(30, 10_000), remedy="accept"
)


def runs_of(sources: Sequence[str], **settings: object) -> list[Run]:
    """Run each of the scripts; ``settings`` replace those of :data:`SETTINGS`."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"example_{n}.py") for n in range(len(sources))]
        for path, source in zip(paths, sources):
            path.write_bytes(source.encode())
        examples = [read_example(path) for path in paths]
        runs = dict(run_all(examples, replace(SETTINGS, **settings), "fork"))
        return [runs[example] for example in examples]


def run_of(source: str, **settings: object) -> Run:
    """Run one script."""
    return runs_of([source], **settings)[0]


def rewritten(source: str, run: Run) -> tuple[str, str]:
    """Return the script with claims that say what ``run`` printed, and the changes."""
    example = example_of(source)
    content, changes = rewrite(example, run, judge(example, run.texts).drifts)
    return content.decode(), str(changes)


def verdict(source: str, run: Run) -> Verdict:
    """Return the verdict on a script that printed what ``run`` did."""
    return judge(example_of(source), run.texts)
