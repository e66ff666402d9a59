"""A joblib backend that gives each task of Sphinx-Gallery a process of its own."""

from __future__ import annotations

import logging
import multiprocessing
import os
import time
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import wait
from pathlib import Path
from shutil import copyfile

from joblib.parallel import ParallelBackendBase
from sphinx.util.logging import LogCollector, convert_serializable, getLogger
from sphinx_gallery import glr_path_static

from .cache import write_stand_in
from .child import Child, Limits, PrintedTooMuch


class ForkBackend(ParallelBackendBase):
    """Forks a child for each task, and sends joblib the results in order."""

    def __init__(self, limits: Limits, **settings: int | None) -> None:
        super().__init__(**settings)
        self.limits = limits
        self.running: list[Task] = []

    def effective_n_jobs(self, n_jobs: int) -> int:
        return n_jobs

    def submit(self, func: Callable, callback: Callable) -> Task:
        self.running.append(Task(self, func, callback))
        return self.running[-1]

    def wait(self) -> None:
        """Wait until a task has ended; joblib then sends the next."""
        soonest = min(task.child.deadline for task in self.running)
        pipes = [task.child.pipe for task in self.running]
        wait(pipes, max(0.0, soonest - time.monotonic()))
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

    def __init__(
        self, backend: ForkBackend, func: Callable, callback: Callable
    ) -> None:
        self.backend = backend
        self.func = func
        self.callback = callback
        self.results: list | None = None
        work = partial(_run, func, backend.limits)
        context = multiprocessing.get_context("fork")
        self.child = Child(context, work, backend.limits)

    def finish(self) -> None:
        """Take the child's outcome, log here what was logged there, go on."""
        outcome = self.child.outcome()
        if outcome.reason is None:
            self.results, records = outcome.result
            for record in records:
                logging.getLogger(record.name).handle(record)
        else:
            self.results = [
                failed_result(args, outcome.reason) for _, args, _ in self.func.items
            ]
        self.callback(self)

    def get(self, timeout: float | None = None) -> list:
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


def _run(func: Callable, limits: Limits) -> tuple[list, list[logging.LogRecord]]:
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
    return results, convert_serializable(records) or records


def _page_size(args: tuple) -> int:
    name, target_dir, *_ = args
    page = Path(target_dir, name).with_suffix(".rst")
    return page.stat().st_size if page.exists() else 0


def failed_result(args: tuple, reason: str) -> tuple:
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
