"""Fixtures for tests that build a gallery, and marks that tell tests apart."""

import os
from pathlib import Path

import pytest

from .gallery import Gallery

PUBLISHES = {"test_publish.py", "test_nothing_is_lost.py"}

# In CI, Sphinx would colour its messages and the gate would annotate the change.
os.environ["NO_COLOR"] = "1"
os.environ.pop("GITHUB_ACTIONS", None)


def pytest_configure(config):
    """Name the marks, also where the package stands alone."""
    config.addinivalue_line("markers", "builds: builds a gallery, which takes seconds")
    config.addinivalue_line("markers", "publishes: what must hold on each Python")


def pytest_collection_modifyitems(items):
    """Mark the tests of this folder."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            names = {*vars(item.module), *item.fixturenames}
            if names & {"Gallery", "command", "gallery"}:
                item.add_marker("builds")
            if item.path.name in PUBLISHES:
                item.add_marker("publishes")


@pytest.fixture
def gallery(tmp_path):
    """A gallery without examples."""
    return Gallery(tmp_path)


@pytest.fixture
def pages(gallery):
    """A gallery with one example, in which pages are judged."""
    gallery.configure(
        extensions=["myst_parser", "gallery_claims"], gallery_claims_own_pages=True
    )
    gallery.write(
        "docs/index.rst",
        "Site\n====\n\n.. toctree::\n   :glob:\n\n   examples/index\n   *\n",
    )
    gallery.example("one", '\nprint("tower/w:0")  # tower/w:0\nprint("v")  # v\n')
    return gallery
