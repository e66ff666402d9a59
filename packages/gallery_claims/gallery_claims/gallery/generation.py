"""Surround Sphinx-Gallery's run: what it would wrongly keep goes, what fails is noted."""

from __future__ import annotations

import fcntl
import re
from pathlib import Path
from typing import Any, TextIO

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from ..claims.example import Example
from ..claims.wording import shown_path
from ..examples import (
    ExamplePage,
    Unreadable,
    find_examples,
    gallery_folders,
    read_example,
)
from ..runs.options import Limits
from . import notes
from .fingerprint import fingerprint
from .isolate import isolate
from .zip_dates import fix_dates

logger = logging.getLogger(__name__)


class Generation:
    """The examples of one build, and how those failed that did."""

    def __init__(self) -> None:
        self.pages: list[ExamplePage] = []
        self.examples: dict[Path, Example] = {}
        self.failures: dict[Path, str] = {}
        self.left_alone: dict[Path, set[str]] = {}
        self.stale = False
        self.written: set[Path] = set()
        self.fingerprint = ""
        self.ran_with: dict[str, str] = {}
        self.locks: list[TextIO] = []

    def take_over(self, app: Sphinx, config: Config) -> None:
        """Silence what the gate reports itself, with the line.

        Sphinx-Gallery warns of a space anywhere in a path, also above the project.
        """
        config.suppress_warnings += [
            "sphinx_gallery.example_error",
            "sphinx_gallery.space_in_filename",
        ]

    def begin(self, app: Sphinx) -> None:
        """Before Sphinx-Gallery runs: drop what is not as it should be, and isolate."""
        conf = app.config.sphinx_gallery_conf
        srcdir = Path(app.srcdir)
        self.pages = list(find_examples(conf, srcdir))
        self._refuse_what_is_in_the_way(list(gallery_folders(conf, srcdir)))
        for _, gallery_dir in gallery_folders(conf, srcdir):
            self._lock(gallery_dir)
            notes.drop_orphans(self.pages, gallery_dir)
        self.left_alone = notes.find_others(self.pages)
        self.fingerprint = fingerprint(conf)
        self.stale = bool(notes.drop_stale(self.pages, self.fingerprint))
        self.written = _written(app)
        self._read_examples(conf)
        if not conf["plot_gallery"] or not (self.stale or conf["run_stale_examples"]):
            conf["parallel"] = False  # nothing will run, so nothing is imported
        elif _isolated(app):
            conf["parallel"] = 2

    def end(self, app: Sphinx) -> None:
        """After Sphinx-Gallery ran: note what it made, and take over its failures."""
        conf = app.config.sphinx_gallery_conf
        for page in self.pages:
            archive = page.target.with_name(f"{page.target.name}.zip")
            if archive.exists():
                fix_dates(archive)
        ran = {_real(app, path) for path in conf["passing_examples"]}
        with_these = notes.versions(app.config.gallery_claims_checked_with)
        self.ran_with = notes.write_notes(
            self.pages, self.left_alone, self.fingerprint, ran, with_these
        )
        expected = expected_to_fail(app)
        for path in list(conf["failing_examples"]):
            source = _real(app, path)
            if source not in expected:
                self.failures[source] = conf["failing_examples"].pop(path)

    def write_all_again(self, app: Sphinx, env: BuildEnvironment) -> list[str]:
        """Return all pages to be written if an example ran or has gone.

        Sphinx deletes no file that it once wrote, keeps words in its index for the
        search that no page has any more, and leaves pages that list others as they are.
        """
        gone = self.written - _written(app)
        if not self.written or not (gone or self.stale):
            return []
        for path in (*gone, Path(app.outdir, "searchindex.js")):
            path.unlink(missing_ok=True)
        return sorted(env.all_docs)

    def release(self, app: Sphinx, exception: Exception | None) -> None:
        """At the end of the build: let others have the folders of the gallery."""
        for lock in self.locks:
            lock.close()

    def _refuse_what_is_in_the_way(self, folders: list[tuple[Path, Path]]) -> None:
        """End the build before it writes over a file that none has made."""
        found = list(notes.in_the_way(self.pages, folders))
        for path, source in found:
            logger.error(
                "stands where a build would put it for %s, and no build made it; "
                "move it away, or name another folder in gallery_dirs",
                shown_path(source),
                location=f"{shown_path(path)}:1",
            )
        if found:
            raise SystemExit(2)

    def _lock(self, gallery_dir: Path) -> None:
        """Have ``gallery_dir`` to this build alone, until it ends."""
        gallery_dir.mkdir(parents=True, exist_ok=True)
        lock = (gallery_dir / notes.LOCK).open("w")
        self.locks.append(lock)
        try:
            fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            place = shown_path(gallery_dir)
            logger.info("waiting for another build in %s", place)
            fcntl.lockf(lock, fcntl.LOCK_EX)

    def _read_examples(self, conf: dict[str, Any]) -> None:
        """Read all examples; keep from Sphinx-Gallery the files that would stop it."""
        for page in self.pages:
            try:
                self.examples[page.source] = read_example(page.source)
            except Unreadable:
                notes.write_stand_in(page.target)
                conf["ignore_pattern"] += f"|^{re.escape(page.source.name)}$"


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


def _written(app: Sphinx) -> set[Path]:
    """Return the files that a build in HTML writes for all documents that it knows."""
    builder, env, out = app.builder, app.env, Path(app.outdir)
    if not isinstance(builder, StandaloneHTMLBuilder):
        return set()
    pages = {Path(builder.get_outfilename(name)) for name in env.all_docs}
    sources = {out / f"_sources/{name}.rst.txt" for name in env.all_docs}
    images = {out / "_images" / name for _, name in env.images.values()}
    downloads = {out / "_downloads" / name for _, name in env.dlfiles.values()}
    return pages | sources | images | downloads
