"""What several tests of the site share."""

import os

import pytest

from .site import Site

# In CI, Sphinx would colour its messages and the gate would annotate the change.
os.environ["NO_COLOR"] = "1"
os.environ.pop("GITHUB_ACTIONS", None)


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """This project, built once."""
    site = Site(tmp_path_factory.mktemp("site"))
    result = site.build()
    assert (result.returncode, result.stderr) == (0, "")
    return site
