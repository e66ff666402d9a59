"""Name many releases in few words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby


def in_ranges(chosen: Collection[str], releases: Sequence[str]) -> str:
    """Return the ``chosen`` of all ``releases``, such as ``1.0 to 1.8 and 1.12``.

    A range spans releases that follow one another in ``releases``.
    """
    runs = [
        list(run)
        for inside, run in groupby(releases, key=lambda one: one in chosen)
        if inside
    ]
    names = [run[0] if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs]
    return " and ".join([", ".join(names[:-1]), *names[-1:]]).removeprefix(" and ")
