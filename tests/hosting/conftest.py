"""The site as a host builds it that knows its address and its repository."""

import shutil
import subprocess

import pytest

from ..site import Site

PLACE = {
    "SITE_URL": "https://example.org/scopes",
    "REPOSITORY": "git@github.com:someone/scopes.git",
    "BRANCH": "main",
    "NOTEBOOKS_BRANCH": "notebooks",
}
COMMIT = {
    "GIT_AUTHOR_DATE": "2026-03-01T23:30:00-0200",
    "GIT_COMMITTER_DATE": "2026-03-01T23:30:00-0200",
}


def git(folder, *arguments, **environment):
    """Run git in a folder, apart from its user's settings."""
    identity = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
        for name, value in environment.items():
            patch.setenv(name, value)
        command = ["git", "-C", str(folder), *identity, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True)


@pytest.fixture(scope="session")
def published(site, tmp_path_factory):
    """The built site, committed and built again where it is to be published.

    No example is run for it, and none may be.
    """
    folder = tmp_path_factory.mktemp("published") / "project"
    shutil.copytree(site.folder, folder, symlinks=True)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "conf.py", "docs/*.md", "docs/guide", "examples")
    git(folder, "commit", "-q", "-m", "All", **COMMIT)
    copy = Site(folder)
    with copy.without_tensorflow():
        with pytest.MonkeyPatch.context() as patch:
            for name, value in PLACE.items():
                patch.setenv(name, value)
            result = copy.build()
        assert (result.returncode, result.stderr) == (0, "")
        yield copy
