"""Sphinx's doctest builder, with a process of its own for each page."""

from __future__ import annotations

import io
import multiprocessing
import re
from collections.abc import Set as AbstractSet
from functools import partial

from docutils import nodes
from sphinx.ext.doctest import DocTestBuilder

from ..runs.child import Child, NotDone
from ..runs.fork import preload
from ..runs.options import Limits

COUNTS = (
    "total_failures",
    "total_tries",
    "setup_failures",
    "setup_tries",
    "cleanup_failures",
    "cleanup_tries",
)


class IsolatedDocTestBuilder(DocTestBuilder):
    """Runs the tests of a page in a child, so that no page changes another's names.

    Where a process cannot be forked, it runs them here, like Sphinx does.
    """

    def prepare_writing(self, docnames: AbstractSet[str]) -> None:
        super().prepare_writing(docnames)
        config = self.config
        self.limits = Limits(
            config.gallery_claims_seconds, config.gallery_claims_characters
        )
        self.isolated = (
            config.gallery_claims_isolate
            and preload(config.gallery_claims_preload) is None
        )

    def test_doc(self, docname: str, doctree: nodes.Node) -> bool:
        if not self.isolated:
            return super().test_doc(docname, doctree)
        work = partial(self._test_in_child, docname, doctree)
        child = Child(multiprocessing.get_context("fork"), work, self.limits)
        child.wait()
        outcome = child.outcome()
        if isinstance(outcome, NotDone):
            self._warn_out(f"{docname}: {outcome.reason}\n")
            self.total_failures += 1
            return False
        success, counts, text = outcome.result
        for name, count in zip(COUNTS, counts):
            setattr(self, name, count)
        self.outfile.write(text)
        return success

    def _warn_out(self, text: str) -> None:
        """Report with the line of the block; Sphinx adds that of a script up twice."""
        if self.type == "exec":
            text = re.sub(
                r'(?m)^(File ".*", line )(\d+)',
                lambda match: f"{match[1]}{(int(match[2]) + 1) // 2}",
                text,
            )
        super()._warn_out(text)

    def _test_in_child(
        self, docname: str, doctree: nodes.Node
    ) -> tuple[bool, list[int], str]:
        """Return whether all passed, the counts from then on, and the report's text."""
        text = io.StringIO()
        self.outfile = text  # type: ignore[assignment]  # it is written to, no more
        success = super().test_doc(docname, doctree)
        counts = [getattr(self, name) for name in COUNTS]
        return success, counts, text.getvalue()
