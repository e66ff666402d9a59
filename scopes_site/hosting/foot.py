"""What stands at the foot of a page: when it changed, where to edit and to run it."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from babel.dates import format_date
from sphinx.application import Sphinx

from .changed import changed
from .source import source_to_edit


def add_foot(
    app: Sphinx, page: str, template: str, context: dict, doctree: object
) -> None:
    """Give the template ``foot.html`` what is known of the page."""
    place = app.config.hosting_place
    source = source_to_edit(app, page)
    day = changed(app.env).get(page)
    if day:
        context["last_updated"] = format_date(day, "d MMMM y", locale="en")
    context["site_version"] = app.config.hosting_version
    context["made_with"] = installed("TensorFlow")
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
