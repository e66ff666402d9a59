"""A small throw-away gallery, built by Sphinx in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

from .example import TITLE

ROOT = Path(__file__).parents[1]
EXAMPLES = {
    "examples_dirs": "../examples",
    "gallery_dirs": "examples",
    "filename_pattern": r"\.py$",
    "capture_repr": (),
    "image_scrapers": (),
    "reset_modules": (),
    "min_reported_time": 3600,
    "write_computation_times": False,
    "download_all_examples": False,
}


PASSED = "exit status 0\n"


def drifted(examples: int = 1) -> str:
    """Return the end of a report on so many examples with drift."""
    have = "1 example has" if examples == 1 else f"{examples} examples have"
    return (
        f"ERROR: {have} drifted. `python -m gallery_claims accept` writes what they "
        "print; read the diff before you commit.\nexit status 1\n"
    )


class Gallery:
    """Folders ``docs`` and ``examples`` and a ``conf.py``; ``settings`` go into it.

    Modules in its folder ``lib`` can be imported by ``conf.py`` and the examples.
    """

    def __init__(self, folder: Path, **settings: object) -> None:
        self.folder = folder
        self.write(
            "docs/index.rst", "Site\n====\n\n.. toctree::\n\n   examples/index\n"
        )
        self.write("examples/GALLERY_HEADER.rst", "Examples\n========\n")
        self.configure(**settings)

    def configure(self, gallery: dict | None = None, **settings: object) -> None:
        """Write ``conf.py``; ``gallery`` goes into the dictionary of Sphinx-Gallery."""
        values = {
            "extensions": ["gallery_claims"],
            "html_theme": "basic",
            "sphinx_gallery_conf": {**EXAMPLES, **(gallery or {})},
            **settings,
        }
        lines = [f"{name} = {value!r}\n" for name, value in values.items()]
        self.write("conf.py", "".join(lines))

    def write(self, name: str, text: str) -> None:
        """Write a file below the folder; ``text`` is dedented."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")

    def read(self, name: str) -> str:
        """Return the text of a file below the folder."""
        return (self.folder / name).read_text(encoding="utf-8")

    def has(self, name: str) -> bool:
        """Whether there is a file of that name below the folder."""
        return (self.folder / name).exists()

    def example(self, name: str, text: str) -> None:
        """Write an example; its docstring stands on the empty first line of ``text``."""
        self.write(f"examples/{name}.py", TITLE + textwrap.dedent(text))

    def build(self, *options: str, builder: str = "html") -> str:
        """Build the site; return what :meth:`run` does."""
        command = ["sphinx", "-q", "-b", builder, "-c", ".", "-d", "doctrees"]
        return self.run(*command, *options, "docs", builder)

    def publish(self, *options: str) -> str:
        """Build the site aside and publish it as ``_build/html``."""
        command = ["gallery_claims", "build", "-q", "-c", "."]
        return self.run(*command, *options, "docs", "_build/html")

    def run(self, *command: str) -> str:
        """Run a Python module; return its standard error and its exit status."""
        with self.start(*command) as process:
            _, errors = process.communicate()
        messages = errors.replace(f"{self.folder}{os.sep}", "")
        return f"{messages}exit status {process.returncode}\n"

    def start(self, *command: str) -> subprocess.Popen:
        """Start a Python module in the folder, and do not wait for its end."""
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(self.folder / "lib")]),
        }
        environment.pop("GITHUB_ACTIONS", None)
        return subprocess.Popen(
            [sys.executable, "-m", *command],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
