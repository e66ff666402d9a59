"""What several tests of the site share."""

import pytest

from .site import Site


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """This project, built once."""
    site = Site(tmp_path_factory.mktemp("site"))
    result = site.build()
    assert (result.returncode, result.stderr) == (0, "")
    return site
