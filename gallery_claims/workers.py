"""A joblib backend that forks one process for each task, and waits for them."""

from __future__ import annotations

import os
import pickle
import selectors
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from shutil import copyfile

from joblib.parallel import ParallelBackendBase
from sphinx_gallery import glr_path_static

from .cache import GENERATED
from .child import Limits, Outcome, run_task

_PAGE = f"""\
{GENERATED}

.. _sphx_glr_{{}}:

{{}}
{{}}

This example did not run to its end.
"""


class ForkBackend(ParallelBackendBase):
    """A joblib backend with one forked process for each task."""

    def __init__(self, limits: Limits, **settings: int | None) -> None:
        super().__init__(**settings)
        self.limits = limits
        self.selector = selectors.DefaultSelector()

    def effective_n_jobs(self, n_jobs: int) -> int:
        return n_jobs

    def submit(self, func: Callable, callback: Callable | None = None) -> Task:
        task = Task(self, func, callback)
        self.selector.register(task.pipe, selectors.EVENT_READ, task)
        return task

    def abort_everything(self, ensure_ready: bool = True) -> None:
        self.terminate()

    def terminate(self) -> None:
        for key in list(self.selector.get_map().values()):
            key.data.kill()
            key.data.finish()

    def wait(self) -> None:
        """Read what the running children send until one has ended."""
        running = [key.data for key in self.selector.get_map().values()]
        soonest = min(task.deadline for task in running)
        ready = self.selector.select(max(0.0, soonest - time.monotonic()))
        for key, _ in ready:
            key.data.read()
        for task in running:
            if not task.ended and time.monotonic() > task.deadline:
                task.kill()
                task.late = True
                task.finish()


class Task:
    """One forked child and, once it has ended, its result."""

    def __init__(
        self, backend: ForkBackend, func: Callable, callback: Callable | None
    ) -> None:
        self.backend = backend
        self.func = func
        self.callback = callback
        self.received = bytearray()
        self.ended = self.late = False
        self.status = 0
        self.deadline = time.monotonic() + backend.limits.seconds
        self.pipe, writer = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self.pid = os.fork()
        if self.pid == 0:
            run_task(func, writer, backend.limits)
        os.close(writer)

    def read(self) -> None:
        """Take what the child has sent; nothing more means that it has ended."""
        content = os.read(self.pipe, 1 << 20)
        self.received += content
        if not content:
            self.finish()

    def kill(self) -> None:
        """End the child and whatever it started."""
        for kill, number in ((os.killpg, self.pid), (os.kill, self.pid)):
            try:
                kill(number, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                pass

    def finish(self) -> None:
        """Bury the child, and let joblib send the next task."""
        self.backend.selector.unregister(self.pipe)
        os.close(self.pipe)
        _, self.status = os.waitpid(self.pid, 0)
        self.ended = True
        if self.callback:
            self.callback(self)

    def get(self, timeout: float | None = None) -> list:
        """Return what the task returned, or a result that says why it did not."""
        while not self.ended:
            self.backend.wait()
        try:
            outcome = pickle.loads(self.received)
        except (EOFError, pickle.UnpicklingError):
            outcome = Outcome(error=self._death())
        outcome.replay_logs()
        if outcome.error is None:
            return outcome.result
        return [failed_result(args, outcome.error) for _, args, _ in self.func.items]

    def _death(self) -> str:
        if self.late:
            return f"was stopped after {self.backend.limits.seconds} seconds"
        code = os.waitstatus_to_exitcode(self.status)
        if code < 0:
            return f"crashed with {signal.Signals(-code).name}"
        return f"ended its process with exit status {code}, before its last line"


def failed_result(args: tuple, error: str) -> tuple:
    """Return what Sphinx-Gallery returns for a failed example, and leave it a page.

    ``args`` are those of ``generate_file_rst``: script, page folder, script folder,
    configuration.
    """
    name, target_dir, _, gallery_conf = args
    target = Path(target_dir, name)
    page = target.with_suffix(".rst")
    reference = target.relative_to(gallery_conf["src_dir"]).as_posix()
    for stale in (page, target.with_name(f"{name}.md5")):
        stale.unlink(missing_ok=True)
    page.write_text(_PAGE.format(reference.replace("/", "_"), name, "=" * len(name)))
    thumbnail = page.parent / "images" / "thumb" / f"sphx_glr_{page.stem}_thumb.png"
    copyfile(Path(glr_path_static(), "no_image.png"), thumbnail)
    return error, name, (0.0, 0.0), {"formatted_exception": error}
