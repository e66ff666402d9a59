"""A joblib backend that gives each task of Sphinx-Gallery a process of its own."""

from __future__ import annotations

import logging
import multiprocessing
import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from shutil import copyfile
from typing import Any, Protocol

from joblib.parallel import ParallelBackendBase
from sphinx.util.logging import LogCollector, convert_serializable, getLogger
from sphinx_gallery import glr_path_static

from ..runs.child import Child, NotDone, PrintedTooMuch, wait_for_one
from ..runs.options import Limits
from .notes import write_stand_in

Arguments = tuple[str, str, str, dict[str, Any]]  # of generate_file_rst
Result = tuple[str, str, tuple[float, float], dict[str, str]]  # and what it returns
Callback = Callable[["Task"], None]


class Batch(Protocol):
    """The calls that joblib hands out together, as it makes them."""

    items: Sequence[tuple[Callable[..., Result], Arguments, dict[str, Any]]]

    def __call__(self) -> list[Result]: ...


class ForkBackend(ParallelBackendBase):  # type: ignore[misc]  # joblib has no types
    """Forks a child for each task, and sends joblib the results in order."""

    def __init__(self, limits: Limits, **settings: int | None) -> None:
        super().__init__(**settings)
        self.limits = limits
        self.running: list[Task] = []

    def effective_n_jobs(self, n_jobs: int) -> int:
        return n_jobs

    def submit(self, func: Batch, callback: Callback) -> Task:
        self.running.append(Task(self, func, callback))
        return self.running[-1]

    def wait(self) -> None:
        """Wait until a task has ended; joblib then sends the next."""
        wait_for_one(task.child for task in self.running)
        for task in [task for task in self.running if task.child.over()]:
            self.running.remove(task)
            task.finish()

    def terminate(self) -> None:
        for task in self.running:
            task.child.end()
        self.running.clear()

    def abort_everything(self, ensure_ready: bool = True) -> None:
        self.terminate()


class Task:
    """One call of Sphinx-Gallery's ``generate_file_rst`` in a child."""

    def __init__(self, backend: ForkBackend, func: Batch, callback: Callback) -> None:
        self.backend = backend
        self.func = func
        self.callback = callback
        self.results: list[Result] | None = None
        work = partial(_run, func, backend.limits)
        context = multiprocessing.get_context("fork")
        self.child = Child(context, work, backend.limits)

    def finish(self) -> None:
        """Take the child's outcome, log here what was logged there, go on."""
        outcome = self.child.outcome()
        if isinstance(outcome, NotDone):
            self.results = [
                failed_result(args, outcome.reason) for _, args, _ in self.func.items
            ]
        else:
            self.results, records = outcome.result
            for record in records:
                logging.getLogger(record.name).handle(record)
        self.callback(self)

    def get(self, timeout: float | None = None) -> list[Result]:
        """Return the task's results; joblib asks for them in order."""
        while self.results is None:
            self.backend.wait()
        return self.results


class _OutputLimit(logging.Filter):
    """Counts what an example prints: Sphinx-Gallery logs every line of it."""

    def __init__(self, characters: int) -> None:
        super().__init__()
        self.left = characters

    def filter(self, record: logging.LogRecord) -> bool:
        self.left -= len(record.getMessage())
        if self.left < 0:
            raise PrintedTooMuch
        return True


def _run(func: Batch, limits: Limits) -> tuple[list[Result], list[logging.LogRecord]]:
    """Run the task in the child; return its results and its warnings.

    What libraries log to the standard error stream is no one's to act on.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    getLogger("sphinx-gallery").logger.addFilter(_OutputLimit(limits.characters))
    collector = LogCollector()
    with collector.collect():
        results = func()
    if any(_page_size(args) > 2 * limits.characters for _, args, _ in func.items):
        raise PrintedTooMuch
    records = [log for log in collector.logs if log.levelno >= logging.WARNING]
    convert_serializable(records)
    return results, records


def _page_size(args: Arguments) -> int:
    name, target_dir, *_ = args
    page = Path(target_dir, name).with_suffix(".rst")
    return page.stat().st_size if page.exists() else 0


def failed_result(args: Arguments, reason: str) -> Result:
    """Return what Sphinx-Gallery returns for a failed example, and leave it a page.

    ``args`` are those of ``generate_file_rst``: script, page folder, script folder,
    configuration.
    """
    name, target_dir, *_ = args
    target = Path(target_dir, name)
    write_stand_in(target.with_suffix(""))
    thumbnail = target.parent / "images" / "thumb" / f"sphx_glr_{target.stem}_thumb.png"
    copyfile(Path(glr_path_static(), "no_image.png"), thumbnail)
    return reason, name, (0.0, 0.0), {"formatted_exception": reason}
