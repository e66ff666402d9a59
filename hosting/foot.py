"""What stands at the foot of a page: when it changed, where to edit and to run it."""

from __future__ import annotations

from datetime import date
from importlib.metadata import PackageNotFoundError, version

from babel.dates import format_date
from sphinx.application import Sphinx

from .sources import source_of


def add_foot(
    app: Sphinx, page: str, template: str, context: dict, doctree: object
) -> None:
    """Give the template ``foot.html`` what is known of the page."""
    place = app.config.hosting_place
    source = source_of(app, page)
    changed: date | None = app.env.hosting_changed.get(page)
    if changed:
        context["last_updated"] = format_date(changed, "d MMMM y", locale="en")
    context["site_version"] = app.config.hosting_version
    context["made_with"] = installed(app.config.hosting_shows)
    context["edit_address"] = place.edit(source) if source else ""
    context["colab_address"] = ""
    if source.endswith(".py"):
        context["colab_address"] = place.colab(f"{source.removesuffix('.py')}.ipynb")


def installed(package: str) -> str:
    """Return name and version of a package, without importing it; "" if there is none."""
    try:
        return f"{package} {version(package)}" if package else ""
    except PackageNotFoundError:
        return ""
