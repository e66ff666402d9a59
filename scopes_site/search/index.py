"""Index the pages of a built site with Pagefind."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pagefind_bin
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.matching import compile_matchers

from ..written import take
from .text import NOT_TEXT, WORD_CHARACTERS, indexed

FOLDER = "pagefind"
STAMP = "site_search.stamp"

# What the dialog loads; Pagefind's own interfaces are not used.
PARTS = (
    *("pagefind.js", "pagefind-worker.js", "pagefind-entry.json"),
    *("*.pf_meta", "wasm.en.pagefind", "index/*", "fragment/*"),
)

logger = logging.getLogger(__name__)


def make_index(app: Sphinx, exception: Exception | None) -> None:
    """Index the site if it is whole and new; a failure fails the build."""
    if exception or app.statuscode or app.builder.name != "html":
        return
    site, stamp = Path(app.outdir), Path(app.doctreedir, STAMP)
    pages = _pages(app)
    state = _state(site, pages)
    if (site / FOLDER).exists() and stamp.exists() and stamp.read_text() == state:
        return
    stamp.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        aside = Path(folder)
        _write_copies(site, pages, aside)
        ended = _run_pagefind(aside)
        if ended.returncode:
            logger.error("the search has no index: %s", ended.stdout + ended.stderr)
            app.statuscode = 1
            return
        _copy(aside / FOLDER, take(app, FOLDER))
    stamp.write_text(state)


def _pages(app: Sphinx) -> list[str]:
    """Return the pages that readers shall find."""
    left_out = compile_matchers(app.config.search_leaves_out)
    return [
        app.builder.get_target_uri(name)
        for name in sorted(app.env.all_docs)
        if not any(matches(name) for matches in left_out)
    ]


def _state(site: Path, pages: Iterable[str]) -> str:
    """Return a digest of what is indexed, and how, without reading it."""
    digest = hashlib.sha256()
    for module in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(module.read_bytes())
    for page in pages:
        status = (site / page).stat()
        digest.update(f"{page} {status.st_mtime_ns} {status.st_size}\n".encode())
    return digest.hexdigest()


def _write_copies(site: Path, pages: Iterable[str], aside: Path) -> None:
    for page in pages:
        copy = aside / page
        copy.parent.mkdir(parents=True, exist_ok=True)
        html = (site / page).read_text(encoding="utf-8")
        copy.write_text(indexed(html), encoding="utf-8")


def _run_pagefind(site: Path) -> subprocess.CompletedProcess:
    options = ["--include-characters", WORD_CHARACTERS, "--exclude-selectors", NOT_TEXT]
    command = [pagefind_bin.get_executable(), "--quiet", "--site", site, *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def _copy(new: Path, folder: Path) -> None:
    for part in PARTS:
        for path in new.glob(part):
            copy = folder / path.relative_to(new)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
