"""The command line of the package, run in a throw-away gallery."""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
from typing import NamedTuple

from .gallery import ROOT, Gallery


class Ended(NamedTuple):
    """How a command ended, and all that it wrote."""

    status: int
    printed: str
    errors: str


def command(gallery: Gallery, *arguments: str, **environment: str) -> Ended:
    """Run ``python -m gallery_claims``; ``environment`` is added to this one."""
    mine = {name: os.environ[name] for name in os.environ if name != "GITHUB_ACTIONS"}
    ended = subprocess.run(
        [sys.executable, "-m", "gallery_claims", *arguments],
        cwd=gallery.folder,
        env={**mine, "PYTHONPATH": str(ROOT), **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def printed_on(gallery: Gallery, page: str) -> list[str]:
    """Return the printed texts that a built page shows, cell by cell."""
    blocks = re.findall(
        r'<div class="sphx-glr-script-out [^>]*>.*?<pre>(.*?)</pre>',
        gallery.read(page),
        re.DOTALL,
    )
    return [html.unescape(re.sub("<.*?>", "", block)) for block in blocks]
