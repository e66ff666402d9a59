"""Hold every build to its claims: compare each page with its example, and say all."""

from __future__ import annotations

import fcntl
import re
from pathlib import Path
from typing import TextIO

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from . import cache, report
from .child import Limits
from .claims import Problem
from .downloads import fix_dates
from .examples import (
    Example,
    Unreadable,
    find_examples,
    gallery_folders,
    read_example,
)
from .fingerprint import fingerprint
from .isolate import isolate
from .own_pages import judge_page
from .page import read_page
from .publish import VERIFIED
from .verify import Verdict, verify

_NOT_VERIFIED = "<p><strong>Not verified: the examples were not run.</strong></p>"

logger = logging.getLogger(__name__)


class Gate:
    """The examples of one build, from before they run until they are judged."""

    def __init__(self) -> None:
        self.examples: list[Example] = []
        self.failures: dict[Path, str] = {}
        self.fingerprint = ""
        self.locks: list[TextIO] = []
        self.verified = False

    def take_over(self, app: Sphinx, config: Config) -> None:
        """Silence Sphinx-Gallery's own report of a failed example; ours names a line."""
        config.suppress_warnings.append("sphinx_gallery.example_error")

    def open(self, app: Sphinx) -> None:
        """Before Sphinx-Gallery runs: drop all that it would wrongly keep."""
        conf = app.config.sphinx_gallery_conf
        srcdir = Path(app.srcdir)
        self.examples = list(find_examples(conf, srcdir))
        for _, gallery_dir in gallery_folders(conf, srcdir):
            self._lock(gallery_dir)
            cache.drop_orphans(self.examples, gallery_dir)
        self.fingerprint = fingerprint(conf)
        stale = cache.drop_stale(self.examples, self.fingerprint)
        _empty_if_documents_are_gone(app)
        for example in self.examples:
            if not _readable(app, example):
                cache.write_stand_in(example.target)
                conf["ignore_pattern"] += f"|^{re.escape(example.source.name)}$"
        if not conf["plot_gallery"] or not (stale or conf["run_stale_examples"]):
            conf["parallel"] = False  # nothing will run, so nothing is imported
        elif self._isolate(app):
            conf["parallel"] = 2

    def _lock(self, gallery_dir: Path) -> None:
        """Have ``gallery_dir`` to this build alone, until it ends."""
        gallery_dir.mkdir(parents=True, exist_ok=True)
        lock = (gallery_dir / ".gallery_claims.lock").open("w")
        self.locks.append(lock)
        try:
            fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            logger.info(
                "waiting for another build in %s", report.shown_path(gallery_dir)
            )
            fcntl.lockf(lock, fcntl.LOCK_EX)

    def _isolate(self, app: Sphinx) -> bool:
        """Prepare a process for each example; say so where that cannot be."""
        config = app.config
        if not config.gallery_claims_isolate:
            return False
        limits = Limits(config.gallery_claims_seconds, config.gallery_claims_characters)
        reason = isolate(config.gallery_claims_preload, limits)
        if reason:
            logger.info("the examples run in one process, one by one: %s", reason)
        return reason is None

    def note(self, app: Sphinx) -> None:
        """After Sphinx-Gallery ran: note what it made, and take over its failures."""
        conf = app.config.sphinx_gallery_conf
        for example in self.examples:
            archive = example.target.with_name(f"{example.target.name}.zip")
            if archive.exists():
                fix_dates(archive)
        cache.write_notes(self.examples, self.fingerprint)
        expected = _expected_to_fail(app)
        for path in list(conf["failing_examples"]):
            source = _real(app, path)
            if source not in expected:
                self.failures[source] = conf["failing_examples"].pop(path)

    def seal(self, app: Sphinx, exception: Exception | None) -> None:
        """At the end of a build that found nothing wrong: mark its site as verified."""
        if exception is None and app.statuscode == 0 and self.verified:
            Path(app.outdir, VERIFIED).touch()
        for lock in self.locks:
            lock.close()

    def judge(self, app: Sphinx, env: BuildEnvironment) -> None:
        """Report every drift of every example, whether or not its page is new."""
        if not app.config.sphinx_gallery_conf["plot_gallery"]:
            logger.warning("NOT VERIFIED: the examples were not run (plot_gallery)")
            return
        self.verified = True
        drifted = 0
        for example in self.examples:
            verdict = self._verdict(app, env, example)
            drifted += bool(verdict.drifts)
            for problem in verdict.worded():
                fail(app, example.source, problem)
        if app.config.gallery_claims_own_pages:
            self._judge_own_pages(app, env)
        if drifted:
            logger.error(report.summary(drifted, app.config.gallery_claims_remedy))

    def _judge_own_pages(self, app: Sphinx, env: BuildEnvironment) -> None:
        of_gallery = {example.docname for example in self.examples}
        for docname in sorted(env.all_docs.keys() - of_gallery):
            for problem in judge_page(env, docname):
                fail(app, Path(env.doc2path(docname)), problem)

    def _verdict(self, app: Sphinx, env: BuildEnvironment, example: Example) -> Verdict:
        conf = app.config.sphinx_gallery_conf
        try:
            source, cells = read_example(example.source, conf["remove_config_comments"])
        except Unreadable as error:
            return _only(error.line, error.reason)
        if example.docname not in env.all_docs:
            return _only(1, "has no page; its folder needs a GALLERY_HEADER.rst")
        if not re.search(conf["filename_pattern"], str(example.source)):
            return _only(1, "was not run; `filename_pattern` does not match its name")
        page = read_page(env.get_doctree(example.docname))
        failure = self.failures.get(example.source, "")
        if failure and not any(cell.raised for cell in page):
            return _only(1, failure)
        expected = example.source in _expected_to_fail(app)
        return verify(source, cells, page, may_raise=expected)

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


def _expected_to_fail(app: Sphinx) -> set[Path]:
    """Return the examples that the site's author expects to raise."""
    paths = app.config.sphinx_gallery_conf["expected_failing_examples"]
    return {_real(app, path) for path in paths}


def _real(app: Sphinx, path: str) -> Path:
    """Return Sphinx-Gallery's ``path`` of an example as :func:`find_examples` does."""
    absolute = Path(app.srcdir, path)
    return absolute.parent.resolve() / absolute.name


def _readable(app: Sphinx, example: Example) -> bool:
    """Whether Sphinx-Gallery can make a page of ``example``; else it would stop."""
    conf = app.config.sphinx_gallery_conf
    try:
        read_example(example.source, conf["remove_config_comments"])
    except Unreadable:
        return False
    return True


def _only(line: int, message: str) -> Verdict:
    return Verdict(problems=(Problem(line, message),))


def _empty_if_documents_are_gone(app: Sphinx) -> None:
    """Empty the output folder if a page in it has lost its source.

    Sphinx deletes no page that it once wrote; it writes all anew where they are gone.
    """
    gone = [name for name in app.env.all_docs if not app.env.doc2path(name).exists()]
    if gone:
        for path in Path(app.outdir).rglob("*"):
            if path.is_file() and app.doctreedir not in path.parents:
                path.unlink()
