"""Hold every build to its claims: compare each page with its example, and say all."""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from . import report
from .claims import Problem
from .examples import Example, Unreadable, read_example, read_text
from .generation import Generation, expected_to_fail
from .own_pages import judge_page, printed_lines
from .page import read_page
from .publish import VERIFIED
from .verify import Verdict, verify

_NOT_VERIFIED = "<p><strong>Not verified: the examples were not run.</strong></p>"

logger = logging.getLogger(__name__)


class Gate:
    """Judges the pages of one build."""

    def __init__(self, generation: Generation) -> None:
        self.generation = generation
        self.verified = False

    def judge(self, app: Sphinx, env: BuildEnvironment) -> None:
        """Report every drift of every example, whether or not its page is new."""
        if not app.config.sphinx_gallery_conf["plot_gallery"]:
            logger.warning("NOT VERIFIED: the examples were not run (plot_gallery)")
            return
        self.verified = True
        drifted = 0
        for example in self.generation.examples:
            verdict = self._verdict(app, env, example)
            drifted += bool(verdict.drifts)
            for problem in verdict.worded():
                fail(app, example.source, problem)
        if app.config.gallery_claims_own_pages:
            self._judge_own_pages(app, env)
        if drifted:
            logger.error(report.summary(drifted, app.config.gallery_claims_remedy))

    def _judge_own_pages(self, app: Sphinx, env: BuildEnvironment) -> None:
        printed = printed_lines(env)
        of_gallery = {example.docname for example in self.generation.examples}
        for docname in sorted(env.all_docs.keys() - of_gallery):
            for problem in judge_page(env, docname, printed):
                fail(app, Path(env.doc2path(docname)), problem)

    def _verdict(self, app: Sphinx, env: BuildEnvironment, example: Example) -> Verdict:
        conf = app.config.sphinx_gallery_conf
        reading = self.generation.readings.get(example.source)
        try:
            if not reading or reading[0] != read_text(example.source):
                reading = read_example(example.source, conf["remove_config_comments"])
        except Unreadable as error:
            return _only(error.line, error.reason)
        source, cells = reading
        if example.docname not in env.all_docs:
            return _only(1, "has no page; its folder needs a GALLERY_HEADER.rst")
        if not re.search(conf["filename_pattern"], str(example.source)):
            return _only(1, "was not run; `filename_pattern` does not match its name")
        page = read_page(env.get_doctree(example.docname))
        failure = self.generation.failures.get(example.source, "")
        if failure and not any(cell.raised for cell in page):
            return _only(1, failure)
        expected = example.source in expected_to_fail(app)
        return verify(source, cells, page, may_raise=expected)

    def seal(self, app: Sphinx, exception: Exception | None) -> None:
        """At the end of a build that found nothing wrong: mark its site as verified."""
        if exception is None and app.statuscode == 0 and self.verified:
            Path(app.outdir, VERIFIED).touch()

    def mark_unverified(
        self, app: Sphinx, page: str, template: str, context: dict, doctree: object
    ) -> None:
        """Say on every page of a build without execution that it is not verified."""
        if not self.verified and "body" in context:
            context["body"] = _NOT_VERIFIED + context["body"]


def fail(app: Sphinx, path: Path, problem: Problem) -> None:
    """Report one error at its file and line; make the build's exit status 1."""
    place = f"{report.shown_path(path)}:{problem.line}"
    logger.error("%s", problem.message, location=place)
    report.annotate(path, problem)
    app.statuscode = 1


def _only(line: int, message: str) -> Verdict:
    return Verdict(problems=(Problem(line, message),))
