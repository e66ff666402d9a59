"""Fixtures for tests that build a gallery."""

import pytest

from .gallery import Gallery


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
