"""Directives that make the look-up pages from the examples."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.directives.other import TocTree
from sphinx.util.docutils import SphinxDirective

from .catalogue import READING_ORDER, Entry, read_entries, read_topics
from .uses import target_of

REFERENCE = Path(__file__).with_name("reference.json")
TOPICS = "topics.txt"


class Chapter(TocTree):
    """``{chapter} FOLDER``: the pages of a chapter, in the reading order."""

    has_content = False
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        names = [
            f"/{one.docname}"
            for one in _entries(self)
            if one.chapter == self.arguments[0]
        ]
        if not names:
            raise self.error(
                f"no example in the reading order is in {self.arguments[0]}/"
            )
        self.content = StringList(names, source=str(_folder(self) / READING_ORDER))
        return super().run()


class Symbols(SphinxDirective):
    """``{symbols}``: each name of TensorFlow that an example uses, and those examples."""

    def run(self) -> list[nodes.Node]:
        reference = json.loads(REFERENCE.read_text())
        self.env.note_dependency(str(REFERENCE))
        users: dict[str, list[Entry]] = {}
        for entry in _entries(self):
            for symbol in entry.symbols:
                users.setdefault(symbol, []).append(entry)
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
        path = _folder(self) / TOPICS
        self.env.note_dependency(str(path))
        entries = _entries(self)
        lines = ["| topic | proved by |", "|---|---|"]
        for number, title in read_topics(path).items():
            proofs = [_link(one) for one in entries if number in one.topics]
            lines.append(f"| {number} {title} | {', '.join(proofs)} |")
        return self.parse_text_to_nodes("\n".join(lines))


def _entries(directive: SphinxDirective) -> list[Entry]:
    """Return the examples; the page is made anew when any of them changes."""
    folder = _folder(directive)
    entries = read_entries(folder)
    for path in [READING_ORDER, *(f"{one.name}.py" for one in entries)]:
        directive.env.note_dependency(str(folder / path))
    return entries


def _folder(directive: SphinxDirective) -> Path:
    return Path(directive.env.srcdir).parent / "examples"


def _symbol(name: str, users: list[Entry], address: str | None) -> Iterator[str]:
    shown = f"`tf.{name}`" if address is None else f"[`tf.{name}`]({address})"
    yield f"({target_of(name)})="
    yield f"{shown}"
    yield from (f"- {_link(one)}" for one in users)
    yield ""


def _link(entry: Entry) -> str:
    return f"{{doc}}`/{entry.docname}`"
