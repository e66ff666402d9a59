"""Say on each page what its example ran with, when it ran."""

from __future__ import annotations

import html
import sys
from collections.abc import Mapping
from importlib import metadata

from docutils import nodes
from sphinx.errors import ConfigError
from sphinx.writers.html5 import HTML5Translator

from .shown_cells import Cell

SIGN = "✓ Each printed line is what its claim says, checked with {}."


class Sign(nodes.General, nodes.Element):
    """The sign of one page; ``versions`` is what its example ran with.

    It is an attribute, not text, so that a search does not find it on every page.
    """


def versions(distributions: Mapping[str, str]) -> str:
    """Return the version of this Python and of ``distributions``, as a page shows them.

    They go from the name that readers know to the name that is installed.  Raises
    :exc:`~sphinx.errors.ConfigError` for one that is not.
    """
    try:
        shown = [
            f"{name} {metadata.version(distribution)}"
            for name, distribution in distributions.items()
        ]
    except metadata.PackageNotFoundError as error:
        raise ConfigError(
            f"gallery_claims_checked_with: {error.name!r} is not installed; "
            "name distributions as pip does"
        ) from None
    return ", ".join([*shown, "Python {}.{}".format(*sys.version_info)])


def put_sign(doctree: nodes.document, ran_with: str) -> None:
    """Put the sign above the first code of a page on which all claims hold."""
    cells = list(doctree.findall(Cell))
    if cells and all(cell["shown"].whole for cell in cells):
        section = next(doctree.findall(nodes.section))
        place = next(
            n
            for n, node in enumerate(section.children)
            if isinstance(node, nodes.comment) or node is cells[0]
        )
        section.insert(place, Sign(versions=ran_with))


def visit_sign(translator: HTML5Translator, node: Sign) -> None:
    """Write the sign."""
    text = html.escape(SIGN.format(node["versions"]))
    translator.body.append(f'<p class="checked-with">{text}</p>\n')
    raise nodes.SkipNode
