"""Where the site is published and where its sources are, as far as the host says so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit


class NoPlace(ValueError):
    """A variable that names no place, and what to write."""


@dataclass(frozen=True)
class Place:
    """Addresses of one publication; what is not known is empty.

    ``address`` ends with a slash, ``repository`` does not.  ``notebooks`` is the branch
    to which the host pushes the notebooks, if it does.
    """

    address: str = ""
    repository: str = ""
    branch: str = ""
    notebooks: str = ""

    @property
    def path(self) -> str:
        """The path below which the site is served; a slash if nothing is known."""
        return urlsplit(self.address).path or "/"

    def edit(self, source: str) -> str:
        """Return where the file ``source`` of the repository is edited."""
        if not (self.repository and self.branch):
            return ""
        return f"{self.repository}/edit/{self.branch}/{source}"

    def colab(self, notebook: str) -> str:
        """Return where Colab opens ``notebook``: it reads branches on GitHub alone."""
        host, _, name = self.repository.partition("//")[2].partition("/")
        if not (self.notebooks and host == "github.com"):
            return ""
        colab = "https://colab.research.google.com/github"
        return f"{colab}/{name}/blob/{self.notebooks}/{notebook}"


def read_place(environment: Mapping[str, str]) -> Place:
    """Read ``SITE_URL``, ``REPOSITORY``, ``BRANCH`` and ``NOTEBOOKS_BRANCH``.

    Raises :exc:`NoPlace` for an address that is none.
    """
    address = environment.get("SITE_URL", "").rstrip("/")
    repository = _web_address(environment.get("REPOSITORY", ""))
    for name, value in (("SITE_URL", address), ("REPOSITORY", repository)):
        if value and not re.fullmatch(r"https?://[^\s/?#\"<>]+(/[^\s?#\"<>]*)?", value):
            raise NoPlace(
                f"{name}: {value} is not an address; write https://host/path, or nothing"
            )
    return Place(
        address=address and f"{address}/",
        repository=repository,
        branch=environment.get("BRANCH", ""),
        notebooks=environment.get("NOTEBOOKS_BRANCH", ""),
    )


def _web_address(clone: str) -> str:
    """Return the page of a repository from the address that git clones."""
    page = re.sub(r"^(?:ssh://)?git@([^:/]+)[:/]", r"https://\1/", clone.strip())
    return page.rstrip("/").removesuffix(".git")
