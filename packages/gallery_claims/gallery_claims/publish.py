"""Build a site aside, and publish it in one step if it passed everything.

``OUT`` is a symbolic link to the last whole site.  A build works in a folder of its
own beside it; a drifting, failing or killed build changes nothing of what ``OUT``
shows.  Nothing is replaced or removed but what such a build made: the link, and the
folder beside it, which bears a mark.
"""

from __future__ import annotations

import contextlib
import fcntl
import filecmp
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from sphinx.cmd.build import main as sphinx_build

from .places import CannotBuild, Places, files_of

VERIFIED = ".verified"
_UNPUBLISHED = {VERIFIED, ".buildinfo", ".buildinfo.bak"}


def build(options: Sequence[str], source: Path, out: Path) -> int:
    """Run ``sphinx-build`` with ``options`` on ``source``; publish its site as ``out``.

    Returns the exit status: that of ``sphinx-build``, or 1 for a site that was built
    without running its examples.  Raises :exc:`CannotBuild` where ``out`` cannot be
    published, before anything is touched, and while another build of it runs.
    """
    places = Places(source, out)
    places.check()
    try:
        places.make()
        with _alone(places):
            return _build(options, places)
    except OSError as error:
        raise CannotBuild(f"{_reason(error)}; {out} is as it was") from None


def _reason(error: OSError) -> str:
    """Return what failed, of many files the first."""
    if isinstance(error, shutil.Error):
        _, _, why = error.args[0][0]
        return str(why).partition("] ")[2]
    return f"{error.filename}: {error.strerror}"


def _build(options: Sequence[str], places: Places) -> int:
    status = _run_sphinx(options, places)
    if status:
        return status
    if not (places.work / VERIFIED).exists():
        print(f"not verified, so not published: {places.work}", file=sys.stderr)
        return 1
    if not _shows(places.out, places.work):
        _publish(places)
        if _files(places.out) != _files(places.work):
            raise CannotBuild(f"{places.out}: does not show the site; build again")
    if not {"-q", "-Q"} & set(options):
        print(f"published: {places.out}")
    return 0


@contextlib.contextmanager
def _alone(places: Places) -> Iterator[None]:
    with (places.aside / "lock").open("w") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise CannotBuild(
                f"{places.out}: another build of it is running; wait until it has ended"
            ) from None
        yield


def _run_sphinx(options: Sequence[str], places: Places) -> int:
    """Run Sphinx aside, from nothing if its last run did not pass.

    Sphinx repeats a warning only if it reads the page again, so what a failed run
    left would let the next one pass.
    """
    unfinished = places.aside / "unfinished"
    if unfinished.exists():
        for folder in (places.work, places.doctrees):
            shutil.rmtree(folder, ignore_errors=True)
    unfinished.touch()
    (places.work / VERIFIED).unlink(missing_ok=True)
    arguments = [*options, "-d", places.doctrees, places.source, places.work]
    status = sphinx_build([str(argument) for argument in arguments])
    if status == 0:
        unfinished.unlink()
    return status


def _shows(out: Path, work: Path) -> bool:
    """Whether ``out`` shows the site in ``work`` already."""
    files = _files(work)
    return files == _files(out) and all(
        filecmp.cmp(work / name, out / name, shallow=False) for name in files
    )


def _files(site: Path) -> set[str]:
    return files_of(site) - _UNPUBLISHED


def _publish(places: Places) -> None:
    """Copy the site, let ``OUT`` show the copy, and remove the copies before it."""
    site = Path(tempfile.mkdtemp(prefix="site-", dir=places.aside))
    try:
        site.chmod(0o755)
        shutil.copytree(
            places.work,
            site,
            dirs_exist_ok=True,
            ignore=shutil.ignore_patterns(*_UNPUBLISHED),
        )
        places.show(site)
    except BaseException:
        shutil.rmtree(site, ignore_errors=True)
        raise
    places.drop_all_but(site)
