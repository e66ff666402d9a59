"""Word the results: ratios, with what they are ratios to."""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .parts import SIZES
from .workshop import Runs

HEAD = ["this site's build", "CPU", "at most", "memory"]
COMPARE_MS = 1.0  # at most, for each example


@dataclass(frozen=True)
class Ratio:
    """The build of a part over that of Sphinx-Gallery alone; ``most`` is the target."""

    part: str
    build: str
    most: float | None = None

    def row(self, runs: Runs) -> list[str]:
        """Return the row of the table."""
        cpu = median(runs, "ours") / median(runs, "stock")
        memory = median(runs, "ours", "memory") / median(runs, "stock", "memory")
        return [self.build, f"{cpu:.2f}", self.verdict(cpu), f"{memory:.2f}"]

    def verdict(self, cpu: float) -> str:
        """Return the target, and whether it is missed."""
        if self.most is None:
            return "-"
        return f"{self.most:.2f}{', missed' if round(cpu, 2) > self.most else ''}"


RATIOS = (
    Ratio("cold", "from nothing", 0.90),
    Ratio("nochange", "nothing changed", 1.20),
    Ratio("edit", "one line of prose edited"),
    Ratio("growth", f"from nothing, {SIZES[0]} examples"),
)


def text(measured: Mapping[str, Runs], examples: int, rounds: int) -> str:
    """Return all that is to say of the ``measured`` parts."""
    rows = [one.row(measured[one.part]) for one in RATIOS if one.part in measured]
    lines = [
        f"Sphinx-Gallery alone is 1.00; {examples} examples; medians of rounds: {rounds}",
        *(_line(row) for row in [HEAD, *rows]),
    ]
    if "compare" in measured:
        lines.append(compare(measured["compare"], examples))
    if "growth" in measured:
        lines += growth(measured["growth"])
    return "\n".join(["", *lines])


def compare(runs: Runs, examples: int) -> str:
    """Return what the comparison of one example with its page takes."""
    each = 1000 * median(runs, "judge") / examples
    missed = ", missed" if round(each, 2) > COMPARE_MS else ""
    return (
        f"the comparison takes {each:.2f} ms of CPU for each example "
        f"(at most {COMPARE_MS:.0f}{missed})"
    )


def growth(runs: Runs) -> Iterator[str]:
    """Yield what a further example costs in each step but the first, which is 1.00.

    All but the writing of HTML is counted, for each page of the theme lists all pages.
    """
    sizes = sorted(int(name.split()[1]) for name in runs if name.startswith("read "))
    steps = list(itertools.pairwise(sizes))
    first, *others = [_each(runs, *step) for step in steps]
    for (smaller, larger), each in zip(steps[1:], others):
        yield (
            f"without writing HTML, a further example from {smaller} to {larger} takes "
            f"{each / first:.2f} of one from {steps[0][0]} to {steps[0][1]}"
        )


def median(runs: Runs, variant: str, kind: str = "cpu") -> float:
    """Return the median over the rounds: CPU seconds, or bytes of ``memory``."""
    return statistics.median(getattr(usage, kind) for usage in runs[variant])


def _each(runs: Runs, smaller: int, larger: int) -> float:
    more = median(runs, f"read {larger}") - median(runs, f"read {smaller}")
    return more / (larger - smaller)


def _line(cells: Sequence[str]) -> str:
    name, *others = cells
    return f"{name:28}" + "".join(f"{cell:>14}" for cell in others)
