"""The places on a page that are filled from the records when it is written."""

from __future__ import annotations

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective, SphinxRole
from sphinx.writers.html5 import HTML5Translator

from ..examples import FOLDER, find_scripts

HAS_PLACES = "from_records"  # in the metadata of a page that has such a place
PARTS = ("conclusion", "chooser", "grid", "changes", "switches", "keras", "versions")


class FromRecords(nodes.General, nodes.Element):
    """HTML made from the records, in the attribute ``html``.

    Before, ``of`` says what is to be made: which ``part``, maybe of which ``example``.
    It is no text, so that a search does not find it on every page.
    """


class MatrixDirective(SphinxDirective):
    """``{matrix} PART``: one of the ``PARTS`` of the page of changes."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        part = directives.choice(self.arguments[0], PARTS)
        self.env.metadata[self.env.docname][HAS_PLACES] = True
        for script in find_scripts():
            self.env.note_dependency(str(script.path))
        return [FromRecords(of={"part": part})]


class MatrixRole(SphinxRole):
    """``{matrix}`CHAPTER/EXAMPLE```: on which releases that example does the same."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        example = FOLDER / f"{self.text}.py"
        if not example.is_file():
            message = f"{self.text}: no such example; write it as CHAPTER/NAME"
            return [], [self.inliner.reporter.error(message, line=self.lineno)]
        self.env.metadata[self.env.docname][HAS_PLACES] = True
        self.env.note_dependency(str(example))
        return [FromRecords(of={"part": "summary", "example": self.text})], []


def visit(translator: HTML5Translator, node: FromRecords) -> None:
    """Write the HTML."""
    translator.body.append(node.get("html", ""))
    raise nodes.SkipNode
