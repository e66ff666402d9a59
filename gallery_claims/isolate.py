"""Run every example in a process of its own, forked from one that has run nothing.

Sphinx-Gallery asks joblib for the backend named ``loky``; joblib lets anyone register
a backend of that name.  Ours forks a child for each task, so that an example finds the
imported libraries ready, and whatever it does to them ends with it: it may crash,
exit, hang or change any switch.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial

from .child import Limits


def isolate(modules: Sequence[str], limits: Limits) -> str | None:
    """Import ``modules``, and let joblib fork the tasks of Sphinx-Gallery.

    Returns the reason where that is not safe, None where all is ready.
    """
    reason = preload(modules)
    if reason is None:
        import joblib  # imports NumPy, so it comes after `preload`

        from .workers import ForkBackend

        joblib.register_parallel_backend("loky", partial(ForkBackend, limits))
    return reason


def preload(modules: Sequence[str]) -> str | None:
    """Import ``modules`` into this process, which is to be forked many times.

    Returns the reason why it cannot be forked safely, or None.
    """
    if sys.platform != "linux":
        return f"a process cannot be forked safely on {sys.platform}"
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # else NumPy starts threads
    with quiet():
        for module in modules:
            importlib.import_module(module)
    threads = len(os.listdir("/proc/self/task"))
    if threads > 1:
        return f"a process with {threads} threads cannot be forked safely"
    gc.collect()
    gc.freeze()  # the children need not look through what was imported
    return None


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Hold back what libraries log while they are imported; show it if that fails."""
    sys.stderr.flush()
    stderr = os.dup(2)
    with tempfile.TemporaryFile() as held:
        os.dup2(held.fileno(), 2)
        try:
            yield
        except BaseException:
            held.seek(0)
            os.write(stderr, held.read())
            raise
        finally:
            os.dup2(stderr, 2)
            os.close(stderr)
