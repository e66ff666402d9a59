"""Directives that make the look-up pages from the examples."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.directives.other import TocTree
from sphinx.util.docutils import SphinxDirective

from ..examples import FOLDER, READING_ORDER, Script, find_scripts, read_topics
from .ways_on import target_of

REFERENCE = Path(__file__).with_name("reference.json")
TOPICS = "topics.txt"


class Chapter(TocTree):
    """``{chapter} FOLDER``: the pages of a chapter, in the reading order."""

    has_content = False
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        names = [
            f"/{one.docname}"
            for one in _scripts(self)
            if one.chapter == self.arguments[0]
        ]
        if not names:
            raise self.error(
                f"no example in the reading order is in {self.arguments[0]}/"
            )
        self.content = StringList(names, source=str(FOLDER / READING_ORDER))
        return super().run()


class Symbols(SphinxDirective):
    """``{symbols}``: each name of TensorFlow that an example uses, and those examples."""

    def run(self) -> list[nodes.Node]:
        reference = json.loads(REFERENCE.read_text())
        self.env.note_dependency(str(REFERENCE))
        users: dict[str, list[Script]] = {}
        for script in _scripts(self):
            for symbol in script.symbols:
                users.setdefault(symbol, []).append(script)
        unknown = sorted(users.keys() - reference.keys())
        if unknown:
            raise self.error(
                f"no reference page is recorded for {', '.join(unknown)}; "
                "run `python -m tools.record_reference`"
            )
        lines = [
            line
            for name in sorted(users, key=str.lower)
            for line in _symbol(name, users[name], reference[name])
        ]
        return self.parse_text_to_nodes("\n".join(lines))


class Topics(SphinxDirective):
    """``{topics}``: each topic of the covered chapters, and the examples that prove it."""

    def run(self) -> list[nodes.Node]:
        path = FOLDER / TOPICS
        self.env.note_dependency(str(path))
        scripts = _scripts(self)
        lines = ["| topic | proved by |", "|---|---|"]
        for number, title in read_topics(path).items():
            proofs = [_link(one) for one in scripts if number in one.topics]
            lines.append(f"| {number} {title} | {', '.join(proofs)} |")
        return self.parse_text_to_nodes("\n".join(lines))


def _scripts(directive: SphinxDirective) -> list[Script]:
    """Return the examples; the page is made anew when any of them changes."""
    scripts = find_scripts()
    for path in [FOLDER / READING_ORDER, *(one.path for one in scripts)]:
        directive.env.note_dependency(str(path))
    return scripts


def _symbol(name: str, users: list[Script], address: str | None) -> Iterator[str]:
    shown = f"`tf.{name}`" if address is None else f"[`tf.{name}`]({address})"
    yield f"({target_of(name)})="
    yield f"{shown}"
    yield from (f"- {_link(one)}" for one in users)
    yield ""


def _link(script: Script) -> str:
    return f"{{doc}}`/{script.docname}`"
