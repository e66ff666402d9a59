"""Run many examples, each in a process of its own, a few at once."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Iterator, Sequence
from functools import partial
from multiprocessing import forkserver
from multiprocessing.connection import wait
from pathlib import Path

from .child import Child
from .isolate import quiet
from .runner import Run, run_example
from .settings import Settings


def run_all(
    paths: Sequence[Path], settings: Settings, start_method: str
) -> Iterator[tuple[Path, Run]]:
    """Run every example; yield each with its run as soon as that has ended.

    ``start_method`` is that of :mod:`multiprocessing`: ``spawn`` for a fresh Python
    each, ``fork`` for a copy of this process, ``forkserver`` for a copy of another
    that is like this one but for what is left to chance.
    """
    context = multiprocessing.get_context(start_method)
    if start_method == "forkserver":
        _start_server(settings.preload)
    waiting = list(reversed(paths))
    running: dict[Path, Child] = {}
    try:
        while waiting or running:
            while waiting and len(running) < (os.cpu_count() or 1):
                path = waiting.pop()
                work = partial(run_example, path, settings)
                running[path] = Child(context, work, settings.limits)
            soonest = min(child.deadline for child in running.values())
            pipes = [child.pipe for child in running.values()]
            wait(pipes, max(0.0, soonest - time.monotonic()))
            for path in [path for path, child in running.items() if child.over()]:
                outcome = running.pop(path).outcome()
                yield path, outcome.result or Run(failure=(1, outcome.reason))
    finally:
        for child in running.values():
            child.end()


def _start_server(modules: Sequence[str]) -> None:
    multiprocessing.set_forkserver_preload([*modules, run_example.__module__])
    with quiet():
        forkserver.ensure_running()
