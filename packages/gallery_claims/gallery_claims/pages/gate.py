"""Hold every build to its claims: compare each page with its example, and say all."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from ..claims import wording
from ..claims.read import Problem
from ..claims.verdict import Verdict
from ..examples import ExamplePage, Unreadable, read_content, read_example
from ..gallery.generation import Generation, expected_to_fail
from ..publish import VERIFIED
from .own_pages import judge_own_page, printed_lines
from .page_verdict import judge_page
from .read import read_page
from .sign import put_sign

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
        for page in self.generation.pages:
            verdict = self._verdict(app, env, page)
            drifted += bool(verdict.drifts)
            for problem in verdict.worded():
                fail(app, page.source, problem)
        if app.config.gallery_claims_own_pages:
            self._judge_own_pages(app, env)
        if drifted:
            logger.error(wording.summary(drifted, app.config.gallery_claims_remedy))

    def _judge_own_pages(self, app: Sphinx, env: BuildEnvironment) -> None:
        printed = printed_lines(env)
        of_gallery = {page.docname for page in self.generation.pages}
        for docname in sorted(env.all_docs.keys() - of_gallery):
            for problem in judge_own_page(env, docname, printed):
                fail(app, Path(env.doc2path(docname)), problem)

    def _verdict(
        self, app: Sphinx, env: BuildEnvironment, page: ExamplePage
    ) -> Verdict:
        conf = app.config.sphinx_gallery_conf
        example = self.generation.examples.get(page.source)
        try:
            if not example or example.content != read_content(page.source):
                example = read_example(page.source)
        except Unreadable as error:
            return _only(error.problem)
        if " " in page.docname:
            reason = "its folder has a space in its name; put an underscore there"
            return _only(Problem(1, reason))
        if page.docname not in env.all_docs:
            reason = "has no page; its folder needs a GALLERY_HEADER.rst"
            return _only(Problem(1, reason))
        if not re.search(conf["filename_pattern"], str(page.source)):
            reason = "was not run; `filename_pattern` does not match its name"
            return _only(Problem(1, reason))
        cells = read_page(env.get_doctree(page.docname))
        failure = self.generation.failures.get(page.source, "")
        if failure and not any(cell.raised for cell in cells):
            return _only(Problem(1, failure))
        return judge_page(
            example,
            cells,
            without_config=conf["remove_config_comments"],
            may_raise=page.source in expected_to_fail(app),
        )

    def sign(self, app: Sphinx, doctree: nodes.document, docname: str) -> None:
        """Say on the page of an example what it ran with, if it ran."""
        ran_with = self.generation.ran_with.get(docname)
        if app.builder.format == "html" and ran_with:
            put_sign(doctree, ran_with)

    def seal(self, app: Sphinx, exception: Exception | None) -> None:
        """At the end of a build that found nothing wrong: mark its site as verified."""
        if exception is None and app.statuscode == 0 and self.verified:
            Path(app.outdir, VERIFIED).touch()

    def mark_unverified(
        self,
        app: Sphinx,
        page: str,
        template: str,
        context: dict[str, Any],
        doctree: object,
    ) -> None:
        """Say on every page of a build without execution that it is not verified."""
        if not self.verified and "body" in context:
            context["body"] = _NOT_VERIFIED + context["body"]


def fail(app: Sphinx, path: Path, problem: Problem) -> None:
    """Report one error at its file and line; make the build's exit status 1."""
    place = f"{wording.shown_path(path)}:{problem.line}"
    logger.error("%s", problem.message, location=place)
    wording.annotate(path, problem)
    app.statuscode = 1


def _only(problem: Problem) -> Verdict:
    return Verdict(problems=(problem,))
