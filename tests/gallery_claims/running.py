"""Examples run by the package itself, each in a child process."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from gallery_claims.child import Limits
from gallery_claims.processes import run_all
from gallery_claims.rewrite import rewrite
from gallery_claims.runner import Run
from gallery_claims.settings import Settings
from gallery_claims.verify import Verdict, verify_printed

from .example import cells_of

SETTINGS = Settings(
    examples=(), preload=(), capture_repr=(), limits=Limits(30, 10_000), remedy="accept"
)


def runs_of(sources: Sequence[str], **settings: object) -> list[Run]:
    """Run each of the scripts; ``settings`` replace those of :data:`SETTINGS`."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"example_{n}.py") for n in range(len(sources))]
        for path, source in zip(paths, sources):
            path.write_bytes(source.encode())
        runs = dict(run_all(paths, replace(SETTINGS, **settings), "fork"))
        return [runs[path] for path in paths]


def run_of(source: str, **settings: object) -> Run:
    """Run one script."""
    return runs_of([source], **settings)[0]


def rewritten(source: str, run: Run) -> tuple[str, str]:
    """Return the script with claims that say what ``run`` printed, and the changes."""
    text, changes = rewrite(source, cells_of(source), run.cells)
    return text, str(changes)


def verdict(source: str, run: Run) -> Verdict:
    """Return the verdict on a script that printed what ``run`` did."""
    return verify_printed(source, cells_of(source), run.texts)
