"""Make the HTML of each part of a page from the matrix."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sphinx.builders import Builder

from ..examples import PAGES
from . import differences, words_or_value
from .changes import signs
from .differences import groups, state
from .history import History
from .matrix import Matrix
from .switches import read_keras, read_switches

TEMPLATES = Path(__file__).with_name("templates")


class Html:
    """Makes the parts of the pages of one build."""

    def __init__(self, matrix: Matrix, builder: Builder) -> None:
        self.matrix = matrix
        self.builder = builder
        self.environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
        )
        self.environment.globals.update(
            matrix=matrix,
            VALUE=words_or_value.VALUE,
            WORDS=words_or_value.WORDS,
            SAME=differences.SAME,
            STOPS=differences.STOPS,
            title=self.title,
            state=state,
            groups=groups,
            signs=signs,
            in_ranges=in_ranges,
            releases_in=releases_in,
        )

    def make(self, docname: str, part: str, example: str = "") -> str:
        """Return the HTML of ``part``, of one ``example`` if it is about one."""
        return self.environment.get_template(f"{part}.html").render(
            address=partial(self.address, docname),
            history=self.matrix.current.get(example),
            switches=read_switches(self.matrix) if part == "switches" else None,
            keras=read_keras(self.matrix) if part == "keras" else None,
        )

    def address(self, docname: str, history: History, line: int | None = None) -> str:
        """Return the link from a page to an example, or to the cell of a line there."""
        anchor = "" if line is None else f"#line-{history.cell(line)}"
        page = f"{PAGES}{history.name}"
        if page == docname:
            return anchor
        return self.builder.get_relative_uri(docname, page) + anchor

    def title(self, page: str) -> str:
        """Return the title of a page below ``examples/``."""
        return self.builder.env.titles[f"{PAGES}{page}"].astext()


def releases_in(history: History, wanted: str) -> list[str]:
    """Return the releases on which the worst of an example is ``wanted``."""
    return [one for one in history.releases if state(history, one) == wanted]


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
