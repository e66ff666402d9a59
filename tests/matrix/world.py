"""A small world without network: wheels that stand for TensorFlow, and examples."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"
TAGS = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
TENSORFLOW = "__version__ = {version!r}\n"
EXAMPLE = '''"""
A title
=======

An introduction.
"""

import tensorflow.compat.v1 as tf

'''
# A backend that says that it began, and hands out its wheel when it may go on.
SLOW_BACKEND = """
import pathlib
import shutil
import time

FOLDER = pathlib.Path({folder!r})
WHEEL = "slow-1.0-py3-none-any.whl"


def build_wheel(folder, settings=None, metadata=None):
    (FOLDER / "began").touch()
    while not (FOLDER / "go").exists():
        time.sleep(0.01)
    shutil.copy(FOLDER / "wheels" / WHEEL, folder)
    return WHEEL
"""


class World:
    """A folder with wheels, pins and examples, in which the matrix can be run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.records = folder / "records"
        for name in ("wheels", "pins", "newest", "examples/names"):
            (folder / name).mkdir(parents=True)
        (folder / "examples/reading_order.txt").touch()
        self.wheel("numpy", "1.0", '__version__ = "1.0"\n')

    def release(self, minor: str, *lines: str, text: str = "", python: str = PYTHON):
        """Add a release, whose TensorFlow has ``text``, with more lines of pins."""
        version = f"{minor}.0"
        self.wheel("tensorflow", version, TENSORFLOW.format(version=version) + text)
        head = [f"# python {python}", "# released 2019-01-01", "# megabytes 50"]
        pins = [*head, f"tensorflow=={version}", "numpy==1.0", *lines]
        (self.folder / f"pins/{minor}.txt").write_text("\n".join([*pins, ""]))

    def wheel(self, name: str, version: str, text: str, **modules: str) -> None:
        """Add a wheel with a module of its own name, and others."""
        path = self.folder / f"wheels/{name}-{version}-py3-none-any.whl"
        info = f"{name}-{version}.dist-info"
        with zipfile.ZipFile(path, "w") as wheel:
            for module, content in {name: text, **modules}.items():
                wheel.writestr(f"{module}/__init__.py", content)
            metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
            wheel.writestr(f"{info}/METADATA", metadata)
            wheel.writestr(f"{info}/WHEEL", TAGS)
            wheel.writestr(f"{info}/RECORD", "")

    def slow_package(self) -> Path:
        """Add a package that is built only when the file ``go`` is there."""
        folder = self.folder / "slow-1.0"
        folder.mkdir()
        self.wheel("slow", "1.0", "")
        (folder / "backend.py").write_text(SLOW_BACKEND.format(folder=str(self.folder)))
        (folder / "pyproject.toml").write_text(
            '[build-system]\nrequires = []\nbuild-backend = "backend"\n'
            'backend-path = ["."]\n[project]\nname = "slow"\nversion = "1.0"\n'
        )
        return folder

    def example(self, name: str, text: str) -> Path:
        """Add an example; what it prints needs no claim here."""
        path = self.folder / f"examples/names/{name}.py"
        path.write_text(EXAMPLE + text)
        return path

    def start(self, *arguments: str, **variables: str) -> subprocess.Popen:
        """Start the matrix with these arguments and environment variables."""
        here = {
            "PYTHONPATH": str(ROOT),
            "PYTHONS": sys.executable,
            "MATRIX_CACHE": str(self.folder / "cache"),
            "UV_NO_INDEX": "1",
            "UV_FIND_LINKS": str(self.folder / "wheels"),
            "UV_OFFLINE": "1",
        }
        folders = ("examples", "pins", "records", "newest")
        options = [f"--{name}={name}" for name in folders]
        return subprocess.Popen(
            [sys.executable, "-m", "tools.matrix", *options, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.folder,
            env={**os.environ, **here, **variables},
        )

    def run(self, *arguments: str, **variables: str) -> tuple[int, list[str], str]:
        """Run the matrix; return its status, lines and errors."""
        process = self.start(*arguments, **variables)
        output, errors = process.communicate()
        return process.returncode, output.splitlines(), errors

    def kept(self) -> list[str]:
        """Return what is in the cache."""
        return sorted(path.name for path in (self.folder / "cache").iterdir())

    def recorded(self) -> dict[str, bytes]:
        """Return the bytes of every record."""
        return {path.name: path.read_bytes() for path in self.records.iterdir()}
