"""Builds that are killed at a moment that does not depend on time."""

import contextlib
import os
import signal
import time

# At one moment, write the number of this process to a file and wait to be killed.
PAUSE = """
import os
import shutil
import time
from pathlib import Path

WHERE = Path(__file__).with_name("moment.txt")


def pause(moment):
    if WHERE.exists() and WHERE.read_text() == moment:
        WHERE.with_name("paused.txt.new").write_text(str(os.getpid()))
        os.replace(WHERE.with_name("paused.txt.new"), WHERE.with_name("paused.txt"))
        while True:
            time.sleep(1)


def setup(app):
    for event in ("env-updated", "html-page-context", "build-finished"):
        app.connect(event, lambda *_, event=event: pause(event))
    copytree, replace = shutil.copytree, os.replace

    def copy_then_pause(*arguments, **options):
        copytree(*arguments, **options)
        pause("copied")

    def pause_then_replace(old, new):
        if str(new).endswith("html"):
            pause("linked")
        replace(old, new)

    shutil.copytree, os.replace = copy_then_pause, pause_then_replace
"""


def pausing(gallery):
    """Make a gallery whose builds and examples know the moments."""
    gallery.write("lib/pause.py", PAUSE)
    gallery.configure(extensions=["gallery_claims", "pause"])


@contextlib.contextmanager
def killed(gallery, moment, text):
    """Start a build, wait until it has come to ``moment``, and kill it in the end."""
    pausing(gallery)
    gallery.write("lib/moment.txt", moment)
    gallery.example("one", text)
    build = gallery.start("gallery_claims", "build", "-c", ".", "docs", "_build/html")
    while not gallery.has("lib/paused.txt"):
        assert build.poll() is None, build.communicate()
        time.sleep(0.01)
    waiting = int(gallery.read("lib/paused.txt"))
    for name in ("moment.txt", "paused.txt"):
        (gallery.folder / "lib" / name).unlink()
    try:
        yield
    finally:
        os.killpg(build.pid, signal.SIGKILL)
        if waiting != build.pid:  # the process of an example, which would live on
            os.kill(waiting, signal.SIGKILL)
        build.communicate()
