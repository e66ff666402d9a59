"""A copy of this project that can be built, and the printed text of its pages."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).parent.parent
PARTS = [
    "CONTRIBUTING.md",
    "conf.py",
    "docs",
    "examples",
    "packages",
    "releases",
    "scopes_site",
    "tools",
]


class Site:
    """A copy of the project in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.python = [sys.executable]
        self.html = folder / "_build/html"

    @classmethod
    def copied_to(cls, folder: Path) -> Site:
        """Copy this project to ``folder``, without what a build writes."""
        for name in PARTS:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, folder / name, ignore=_generated)
            else:
                shutil.copy(ROOT / name, folder / name)
        return cls(folder)

    def run(self, *arguments: str) -> subprocess.CompletedProcess:
        """Run a Python module in the folder."""
        packages = (self.folder / "packages").iterdir()
        return subprocess.run(
            [*self.python, "-m", *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, packages))},
            capture_output=True,
            text=True,
            check=False,
        )

    def build(self) -> subprocess.CompletedProcess:
        """Build the site as ``make html`` does, but say only what is wrong."""
        return self.run(
            *("gallery_claims", "build", "-q", "-W", "--keep-going"),
            *("-c", ".", "docs", "_build/html"),
        )

    @contextlib.contextmanager
    def edited(self, texts: Mapping[str, str]) -> Iterator[None]:
        """Write files of the project; in any case undo that and build again."""
        paths = {self.folder / name: text for name, text in texts.items()}
        before = {path: path.read_bytes() for path in paths if path.exists()}
        try:
            for path, text in paths.items():
                path.write_text(text)
            yield
        finally:
            for path in paths:
                path.unlink()
            for path, content in before.items():
                path.write_bytes(content)
            again = self.build()
            assert (0, "") == (again.returncode, again.stderr)

    @contextlib.contextmanager
    def without_tensorflow(self) -> Iterator[None]:
        """Let every build fail that imports TensorFlow."""
        trap = self.folder / "tensorflow.py"
        trap.write_text("raise ImportError('nothing was to be done')\n")
        try:
            yield
        finally:
            trap.unlink()

    def pages(self) -> list[Path]:
        """All pages of the published site."""
        return sorted(self.html.resolve().rglob("*.html"))

    def examples(self) -> list[Path]:
        """All scripts of the gallery."""
        return sorted((self.folder / "examples").rglob("*.py"))


class Printed(HTMLParser):
    """Collects the printed text of a gallery page."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self.depth = 0
        self.feed(page.read_text())

    def handle_starttag(self, tag, attrs):
        if tag == "div" and (
            self.depth or "sphx-glr-script-out" in dict(attrs).get("class", "")
        ):
            if not self.depth:
                self.blocks.append("")
            self.depth += 1

    def handle_endtag(self, tag):
        if tag == "div" and self.depth:
            self.depth -= 1

    def handle_data(self, data):
        if self.depth:
            self.blocks[-1] += data

    @property
    def lines(self) -> list[str]:
        """Every printed line of the page, in order."""
        return [line for block in self.blocks for line in block.strip().splitlines()]


def _generated(folder: str, names: list[str]) -> list[str]:
    """Return what of a folder is not kept in git."""
    return ["__pycache__", *(["examples"] if Path(folder) == ROOT / "docs" else [])]
