"""Settings of Sphinx that follow from the place of publication."""

from __future__ import annotations

import os
import re
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ConfigError

from .place import NoPlace, read_place

CHANGELOG = "changelog"


def configure(app: Sphinx, config: Config) -> None:
    """Take the place from the environment, the site's version from its changelog."""
    try:
        place = read_place(os.environ)
    except NoPlace as error:
        raise ConfigError(str(error)) from None
    config.hosting_place = place
    config.html_baseurl = place.address
    path = Path(app.srcdir, f"{CHANGELOG}.md")
    config.hosting_version = newest_version(path.read_text()) if path.exists() else ""


def newest_version(changelog: str) -> str:
    """Return the version that the first heading ``## Version ...`` names."""
    found = re.search(r"^## Version (\S+)$", changelog, re.MULTILINE)
    return found[1] if found else ""
