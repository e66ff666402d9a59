"""What several tests of the site share."""

import os

import pytest

from .browser import chromium, served
from .site import Site

# In CI, Sphinx would colour its messages and the gate would annotate the change.
os.environ["NO_COLOR"] = "1"
os.environ.pop("GITHUB_ACTIONS", None)

# A host's own would go into every page.
for name in ("SITE_URL", "REPOSITORY", "BRANCH", "NOTEBOOKS_BRANCH"):
    os.environ.pop(name, None)


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """This project, built once."""
    site = Site.copied_to(tmp_path_factory.mktemp("site"))
    result = site.build()
    assert (result.returncode, result.stderr) == (0, "")
    return site


@pytest.fixture(scope="session")
def browser():
    """The machine's Chromium, started once."""
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def address(site):
    """Where the built site is served."""
    with served(site.html) as address:
        yield address


@pytest.fixture
def page(browser):
    """A new page, as a reader's first."""
    context = browser.new_context()
    yield context.new_page()
    context.close()
