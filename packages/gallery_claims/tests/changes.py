"""Watch what a command changes on the disk, and kill it between two changes."""

from __future__ import annotations

import os

from .command import Ended, command
from .gallery import ROOT, Gallery

# Python imports a module of this name by itself.  The processes that the command starts
# are not watched.
SITECUSTOMIZE = """
import os
import signal
import sys

PROCESS = os.getpid()
CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.symlink", "os.chmod")
count = 0


def watch(event, arguments):
    global count
    writes = event == "open" and (arguments[2] or 0) & os.O_CREAT
    if (writes or event in CHANGES) and os.getpid() == PROCESS:
        count += 1
        if count == last:
            os.kill(PROCESS, signal.SIGKILL)
        paths = [str(path) for path in arguments[: 1 + (event == "os.rename")]]
        os.write(notes, " ".join([event, *paths, "\\n"]).encode())


if "CHANGES" in os.environ:
    last = int(os.environ.pop("KILL_BEFORE_CHANGE"))
    notes = os.open(os.environ.pop("CHANGES"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    sys.addaudithook(watch)
"""


def watched(gallery: Gallery, *arguments: str, kill_before: int = 0) -> Ended:
    """Run a command of the package; kill it before the change of that number."""
    gallery.write("lib/sitecustomize.py", SITECUSTOMIZE)
    return command(
        gallery,
        *arguments,
        PYTHONPATH=f"{ROOT}{os.pathsep}{gallery.folder / 'lib'}",
        CHANGES=str(gallery.folder / "changes.txt"),
        KILL_BEFORE_CHANGE=str(kill_before),
        PYTHONHASHSEED="0",  # or else a build would start itself anew with it
    )


def changes(gallery: Gallery) -> list[str]:
    """Return what the last watched command changed: ``event path``, or two paths."""
    folder = f"{gallery.folder}{os.sep}"
    return gallery.read("changes.txt").replace(folder, "").split(" \n")[:-1]
