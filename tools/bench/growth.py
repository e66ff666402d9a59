"""What more examples cost, as a table."""

from __future__ import annotations

import itertools

from .markdown import rounds, table
from .results import median

STOCK = "Sphinx-Gallery alone"


def growth(part: dict, examples: int) -> str:
    """Return the table of growing galleries."""
    sizes = _sizes(part, "ours")
    head = ["Examples", "This site's build", "without writing HTML"]
    head += ["so each further one", STOCK]
    head += ["Peak memory", f"Peak memory, {STOCK}"]
    rows = [_grown(part, size, examples) for size in sizes]
    text = (
        f"From nothing; the further examples are copies under new names.\n"
        f"This site's build with {examples} is 1.00, in CPU and in memory.\n"
        "Without writing HTML, the examples are run, read and compared; of that, a "
        f"further example from {sizes[0]} to {sizes[1]} is 1.00."
    )
    return f"{text}\n\n{table(head, rows)}{rounds(part)}"


def _grown(part: dict, size: int, examples: int) -> list[str]:
    def of_base(whose: str, kind: str = "cpu") -> str:
        name = f"{whose} {size}"
        if name not in part["runs"]:
            return "–"
        base = median(part, f"ours {examples}", kind)
        return f"{median(part, name, kind) / base:.2f}"

    return [
        str(size),
        of_base("ours"),
        of_base("read"),
        _step(part, size),
        of_base("stock"),
        of_base("ours", "memory"),
        of_base("stock", "memory"),
    ]


def _step(part: dict, size: int) -> str:
    """Return the cost of each example since the next smaller size, first step = 1."""
    sizes = _sizes(part, "ours")
    smaller = {one: before for before, one in itertools.pairwise(sizes)}
    if size not in smaller:
        return "–"

    def each(one: int) -> float:
        more = median(part, f"read {one}") - median(part, f"read {smaller[one]}")
        return more / (one - smaller[one])

    return f"{each(size) / each(sizes[1]):.2f}"


def _sizes(part: dict, whose: str) -> list[int]:
    return sorted(
        int(name.split()[1]) for name in part["runs"] if name.startswith(f"{whose} ")
    )
