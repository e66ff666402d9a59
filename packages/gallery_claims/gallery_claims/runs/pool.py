"""Run many examples, each in a process of its own, a few at once."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator, Sequence
from functools import partial
from multiprocessing import forkserver
from typing import Literal

from ..claims.example import Example
from .child import Child, Context, NotDone, wait_for_one
from .fork import quiet
from .options import Settings
from .printed import Run
from .recorder import run_example

StartMethod = Literal["fork", "forkserver", "spawn"]


def run_all(
    examples: Sequence[Example], settings: Settings, start_method: StartMethod
) -> Iterator[tuple[Example, Run]]:
    """Run every example; yield each with its run as soon as that has ended.

    ``start_method`` is that of :mod:`multiprocessing`: ``spawn`` for a fresh Python
    each, ``fork`` for a copy of this process, ``forkserver`` for a copy of another
    that is like this one but for what is left to chance.
    """
    # typeshed knows of one method at a time
    context: Context = multiprocessing.get_context(start_method)  # type: ignore[assignment]
    if start_method == "forkserver":
        _start_server(settings.preload)
    waiting = list(reversed(examples))
    running: dict[Example, Child[Run]] = {}
    try:
        while waiting or running:
            while waiting and len(running) < (os.cpu_count() or 1):
                example = waiting.pop()
                work = partial(run_example, example, settings)
                running[example] = Child(context, work, settings.limits)
            wait_for_one(running.values())
            for example in [one for one, child in running.items() if child.over()]:
                outcome = running.pop(example).outcome()
                if isinstance(outcome, NotDone):
                    yield example, Run(failure=(1, outcome.reason))
                else:
                    yield example, outcome.result
    finally:
        for child in running.values():
            child.end()


def _start_server(modules: Sequence[str]) -> None:
    multiprocessing.set_forkserver_preload([*modules, run_example.__module__])
    with quiet():
        forkserver.ensure_running()
