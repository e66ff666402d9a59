"""The disk that environments take."""

import os
import sys

from releases.children import Children
from releases.environments import Environments
from releases.pins import Pins

from .world import PYTHON


def test_a_file_that_vanishes_while_it_is_measured_takes_no_disk(tmp_path, monkeypatch):
    """The installer of another release moves its files at that moment."""
    requirements = tmp_path / "1.4.txt"
    requirements.touch()
    pins = Pins("1.4", PYTHON, "", 1, requirements)
    place = tmp_path / f"cache/1.4-{pins.digest}"
    place.mkdir(parents=True)
    (place / "megabytes").write_text("7")
    (place / "moved").write_bytes(b"0" * 3_000_000)
    (place / "stays").write_bytes(b"0" * 2_000_000)
    lstat = os.lstat

    def lstat_but_for_moved(path, **options):
        if os.fspath(path).endswith("/moved"):
            raise FileNotFoundError(path)
        return lstat(path, **options)

    monkeypatch.setattr(os, "lstat", lstat_but_for_moved)
    monkeypatch.setenv("PYTHONS", sys.executable)
    environments = Environments(tmp_path / "cache", 9, "/no/uv", Children(0))
    with environments.environment(pins):
        pass
    assert (2, "2") == (environments.most, (place / "megabytes").read_text())
