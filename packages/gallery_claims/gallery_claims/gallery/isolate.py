"""Let Sphinx-Gallery run every example in a process of its own.

Sphinx-Gallery asks joblib for the backend named ``loky``; joblib lets anyone register
a backend of that name.  Ours forks a child for each task, so that an example finds the
imported libraries ready, and whatever it does to them ends with it: it may crash,
exit, hang or change any switch.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from ..runs.fork import preload
from ..runs.options import Limits


def isolate(modules: Sequence[str], limits: Limits) -> str | None:
    """Import ``modules``, and let joblib fork the tasks of Sphinx-Gallery.

    Returns the reason where that is not safe, None where all is ready.
    """
    reason = preload(modules)
    if reason is None:
        import joblib  # imports NumPy, so it comes after `preload`

        from .joblib_backend import ForkBackend

        joblib.register_parallel_backend("loky", partial(ForkBackend, limits))
    return reason
