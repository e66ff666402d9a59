"""Surround Sphinx-Gallery's run: what it would wrongly keep goes, what fails is noted."""

from __future__ import annotations

import fcntl
import re
from pathlib import Path
from typing import TextIO

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util import logging

from . import cache, report
from .child import Limits
from .downloads import fix_dates
from .examples import (
    Cell,
    Example,
    Unreadable,
    find_examples,
    gallery_folders,
    read_example,
)
from .fingerprint import fingerprint
from .isolate import isolate
from .ran_with import put_sign, versions

logger = logging.getLogger(__name__)


class Generation:
    """The examples of one build, and how those failed that did."""

    def __init__(self) -> None:
        self.examples: list[Example] = []
        self.readings: dict[Path, tuple[str, list[Cell]]] = {}
        self.failures: dict[Path, str] = {}
        self.fingerprint = ""
        self.ran_with: dict[str, str] = {}
        self.locks: list[TextIO] = []

    def take_over(self, app: Sphinx, config: Config) -> None:
        """Silence Sphinx-Gallery's own report of a failed example; ours names a line."""
        config.suppress_warnings.append("sphinx_gallery.example_error")

    def begin(self, app: Sphinx) -> None:
        """Before Sphinx-Gallery runs: drop what is not as it should be, and isolate."""
        conf = app.config.sphinx_gallery_conf
        srcdir = Path(app.srcdir)
        self.examples = list(find_examples(conf, srcdir))
        for _, gallery_dir in gallery_folders(conf, srcdir):
            self._lock(gallery_dir)
            cache.drop_orphans(self.examples, gallery_dir)
        self.fingerprint = fingerprint(conf)
        stale = cache.drop_stale(self.examples, self.fingerprint)
        _empty_if_documents_are_gone(app)
        self._read_examples(conf)
        if not conf["plot_gallery"] or not (stale or conf["run_stale_examples"]):
            conf["parallel"] = False  # nothing will run, so nothing is imported
        elif _isolated(app):
            conf["parallel"] = 2

    def end(self, app: Sphinx) -> None:
        """After Sphinx-Gallery ran: note what it made, and take over its failures."""
        conf = app.config.sphinx_gallery_conf
        for example in self.examples:
            archive = example.target.with_name(f"{example.target.name}.zip")
            if archive.exists():
                fix_dates(archive)
        ran = {_real(app, path) for path in conf["passing_examples"]}
        with_these = versions(app.config.gallery_claims_checked_with)
        self.ran_with = cache.write_notes(
            self.examples, self.fingerprint, ran, with_these
        )
        expected = expected_to_fail(app)
        for path in list(conf["failing_examples"]):
            source = _real(app, path)
            if source not in expected:
                self.failures[source] = conf["failing_examples"].pop(path)

    def sign(self, app: Sphinx, doctree: nodes.document, docname: str) -> None:
        """Say on the page of an example what it ran with, if it ran."""
        if app.builder.format == "html" and self.ran_with.get(docname):
            put_sign(doctree, self.ran_with[docname])

    def release(self, app: Sphinx, exception: Exception | None) -> None:
        """At the end of the build: let others have the folders of the gallery."""
        for lock in self.locks:
            lock.close()

    def _lock(self, gallery_dir: Path) -> None:
        """Have ``gallery_dir`` to this build alone, until it ends."""
        gallery_dir.mkdir(parents=True, exist_ok=True)
        lock = (gallery_dir / ".gallery_claims.lock").open("w")
        self.locks.append(lock)
        try:
            fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            place = report.shown_path(gallery_dir)
            logger.info("waiting for another build in %s", place)
            fcntl.lockf(lock, fcntl.LOCK_EX)

    def _read_examples(self, conf: dict) -> None:
        """Read all examples; keep from Sphinx-Gallery the files that would stop it."""
        for example in self.examples:
            try:
                self.readings[example.source] = read_example(
                    example.source, conf["remove_config_comments"]
                )
            except Unreadable:
                cache.write_stand_in(example.target)
                conf["ignore_pattern"] += f"|^{re.escape(example.source.name)}$"


def expected_to_fail(app: Sphinx) -> set[Path]:
    """Return the examples that the site's author expects to raise."""
    paths = app.config.sphinx_gallery_conf["expected_failing_examples"]
    return {_real(app, path) for path in paths}


def _isolated(app: Sphinx) -> bool:
    """Prepare a process for each example; say so where that cannot be."""
    config = app.config
    if not config.gallery_claims_isolate:
        return False
    limits = Limits(config.gallery_claims_seconds, config.gallery_claims_characters)
    reason = isolate(config.gallery_claims_preload, limits)
    if reason:
        logger.info("the examples run in one process, one by one: %s", reason)
    return reason is None


def _real(app: Sphinx, path: str) -> Path:
    """Return Sphinx-Gallery's ``path`` of an example as :func:`find_examples` does."""
    absolute = Path(app.srcdir, path)
    return absolute.parent.resolve() / absolute.name


def _empty_if_documents_are_gone(app: Sphinx) -> None:
    """Empty the output folder if a page in it has lost its source.

    Sphinx deletes no page that it once wrote; it writes all anew where they are gone.
    """
    gone = [name for name in app.env.all_docs if not app.env.doc2path(name).exists()]
    if gone:
        for path in Path(app.outdir).rglob("*"):
            if path.is_file() and app.doctreedir not in path.parents:
                path.unlink()
