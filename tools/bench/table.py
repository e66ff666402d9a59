"""Write the results as Markdown: ratios only, with what they are ratios to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .growth import STOCK, growth
from .markdown import rounds, table
from .results import median

HEAD = """\
---
orphan: true
---

# Recorded measurements

% Written by `make bench`; do not edit.

"""
NAMES = {
    "tensorflow": "TensorFlow",
    "sphinx": "Sphinx",
    "sphinx-gallery": "Sphinx-Gallery",
    "furo": "Furo",
}


@dataclass(frozen=True)
class Ratio:
    """One part's variant over the sum of others; ``most`` is the target, if any."""

    build: str
    base: str
    part: str
    over: tuple[str, ...]
    most: float | None = None

    def cells(self, parts: dict[str, dict]) -> list[str]:
        """Return the row of the table."""
        part = parts[self.part]
        cpu = median(part, "ours") / sum(median(part, name) for name in self.over)
        largest = max(median(part, name, "memory") for name in self.over)
        memory = median(part, "ours", "memory") / largest
        at_most = self.verdict(cpu)
        return [self.build, self.base, f"{cpu:.2f}", at_most, f"{memory:.2f}"]

    def verdict(self, cpu: float) -> str:
        """Return the target, and whether it is missed."""
        if self.most is None:
            return "–"
        return f"{self.most:.2f}{', missed' if round(cpu, 2) > self.most else ''}"


RATIOS = (
    Ratio("from nothing", STOCK, "cold", ("stock",), 0.90),
    Ratio(
        "from nothing",
        "the examples in one plain script + Sphinx without running them",
        "cold",
        ("script", "pages"),
        1.05,
    ),
    Ratio("nothing changed", STOCK, "nochange", ("stock",), 1.20),
    Ratio("one line of prose edited", STOCK, "edit", ("stock",)),
    Ratio(
        "one line of prose edited",
        "that example in a plain script + our build with nothing changed",
        "edit",
        ("script", "nochange"),
    ),
)
JUDGE_MS = 1.0  # at most, for each example


def page(versions: dict[str, str], examples: int, parts: dict[str, dict]) -> str:
    """Return the whole page; ``parts`` has all of them."""
    sections = [measured(versions, examples)]
    sections += ["## The build", build(parts), imports(parts["nochange"])]
    sections += [compare(parts["compare"], examples)]
    sections += ["## More examples", growth(parts["linear"], examples)]
    sections += ["## Other tools", peers(parts["peers"])]
    return HEAD + "\n\n".join(sections) + "\n"


def measured(versions: dict[str, str], examples: int) -> str:
    """Return what was measured, and with what."""
    listed = [f"{NAMES.get(name, name)} {one}" for name, one in versions.items()]
    return (
        f"Measured on a site of {examples} of the examples here and one other page, "
        f"with {', '.join(listed)}.\n"
        "CPU is seconds, user + system, of the whole process tree; "
        "peak memory is that of the largest process.\n"
        "Each number in a table is a ratio of medians over alternating rounds; "
        "what is compared ran in the same environment."
    )


def build(parts: dict[str, dict]) -> str:
    """Return the table of this site's build against its bases."""
    head = ["This site's build", "compared with", "CPU", "at most", "Peak memory"]
    return table(head, [one.cells(parts) for one in RATIOS]) + rounds(
        *(parts[one.part] for one in RATIOS)
    )


def compare(part: dict, examples: int) -> str:
    """Return what the comparison of one example with its page takes."""
    each = 1000 * median(part, "judge") / examples
    missed = ", missed" if round(each, 2) > JUDGE_MS else ""
    return (
        f"In such a build, the comparison took {each:.2f} milliseconds of CPU for each "
        f"example (at most {JUDGE_MS:.0f}{missed}); that includes reading the "
        "examples and their pages."
    )


def imports(part: dict) -> str:
    """Return whether a build with nothing to do imports TensorFlow."""
    does = "imports" if part["imports_tensorflow"]["ours"] else "does not import"
    return f"Where nothing has changed, the build {does} TensorFlow."


def peers(part: dict) -> str:
    """Return the table of other tools; this site's build is 1.00."""
    names = {"ours": "this site's build", "stock": STOCK}
    cpu, memory = median(part, "ours"), median(part, "ours", "memory")
    rows = []
    for variant in {**part["runs"], **part["absent"]}:
        version = part["versions"].get(variant, "")
        name = names.get(variant, re.sub(r"^\S+", rf"\g<0> {version}".strip(), variant))
        if variant in part["absent"]:
            rows.append([name, part["absent"][variant], "–"])
            continue
        used = f"{median(part, variant) / cpu:.2f}"
        rows.append([name, used, f"{median(part, variant, 'memory') / memory:.2f}"])
    text = (
        "The same examples, converted mechanically, all of them run. "
        "This site's build from nothing is 1.00."
    )
    tools = table(["Tool", "CPU", "Peak memory"], rows)
    return f"{text}\n\n{tools}{rounds(part)}"
