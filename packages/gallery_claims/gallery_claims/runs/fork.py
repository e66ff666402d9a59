"""Make this process one that can be forked for each example, before it has run any."""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence


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
