"""Build a site aside, and publish it in one step if it passed everything.

``OUT`` is a symbolic link to the last whole site.  A build works in a folder of its
own beside it; a drifting, failing or killed build changes nothing of what ``OUT``
shows.
"""

from __future__ import annotations

import contextlib
import fcntl
import filecmp
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from sphinx.cmd.build import main as sphinx_build

VERIFIED = ".verified"
_UNPUBLISHED = {VERIFIED, ".buildinfo", ".buildinfo.bak"}


class CannotBuild(Exception):
    """A build that did not begin, and what to do."""


def build(options: Sequence[str], source: Path, out: Path) -> int:
    """Run ``sphinx-build`` with ``options`` on ``source``; publish its site as ``out``.

    Returns the exit status: that of ``sphinx-build``, or 1 for a site that was built
    without running its examples.  Raises :exc:`CannotBuild` while another build of
    ``out`` runs.
    """
    aside = out.parent / f".{out.name}"
    aside.mkdir(parents=True, exist_ok=True)
    with _alone(aside / "lock", out):
        status = _run_sphinx(options, source, aside)
        if status:
            return status
        if not (aside / "work" / VERIFIED).exists():
            print(f"not verified, so not published: {aside / 'work'}", file=sys.stderr)
            return 1
        if not _same(aside / "work", out):
            _publish(aside, out)
    if not {"-q", "-Q"} & set(options):
        print(f"published: {out}")
    return 0


@contextlib.contextmanager
def _alone(lock: Path, out: Path) -> Iterator[None]:
    with lock.open("w") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise CannotBuild(
                f"{out}: another build of it is running; wait until it has ended"
            ) from None
        yield


def _run_sphinx(options: Sequence[str], source: Path, aside: Path) -> int:
    """Run Sphinx in ``aside``, from nothing if its last run did not pass.

    Sphinx repeats a warning only if it reads the page again, so what a failed run
    left would let the next one pass.
    """
    work, doctrees, unfinished = (
        aside / "work",
        aside / "doctrees",
        aside / "unfinished",
    )
    if unfinished.exists():
        for folder in (work, doctrees):
            shutil.rmtree(folder, ignore_errors=True)
    unfinished.touch()
    (work / VERIFIED).unlink(missing_ok=True)
    arguments = [*options, "-d", doctrees, source, work]
    status = sphinx_build([str(argument) for argument in arguments])
    if status == 0:
        unfinished.unlink()
    return status


def _same(work: Path, out: Path) -> bool:
    """Whether ``out`` shows the site in ``work`` already."""
    files = _files(work)
    return files == _files(out) and all(
        filecmp.cmp(work / name, out / name) for name in files
    )


def _files(site: Path) -> set[str]:
    names = (Path(folder, name) for folder, _, files in os.walk(site) for name in files)
    found = {path.relative_to(site).as_posix() for path in names}
    return {name for name in found if name not in _UNPUBLISHED}


def _publish(aside: Path, out: Path) -> None:
    site = Path(tempfile.mkdtemp(prefix="site-", dir=aside))
    site.chmod(0o755)
    shutil.copytree(
        aside / "work",
        site,
        dirs_exist_ok=True,
        ignore=shutil.ignore_patterns(*_UNPUBLISHED),
    )
    if out.is_dir() and not out.is_symlink():
        out.rename(aside / f"site-before-{site.name}")
    link = aside / "link"
    link.unlink(missing_ok=True)
    link.symlink_to(os.path.relpath(site, out.parent))
    os.replace(link, out)
    for old in aside.glob("site-*"):
        if old != site:
            shutil.rmtree(old, ignore_errors=True)
