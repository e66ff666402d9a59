"""Give each example of Sphinx-Gallery the pictures of the graphs that it builds.

Sphinx-Gallery calls :func:`record` before an example runs, and :func:`scrape` after
each of its cells: they stand in its settings as ``reset_argv`` and ``image_scrapers``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sphinx.errors import ConfigError
from sphinx_gallery.py_source_parser import Block, split_code_and_text_blocks

from ..drawing.figure import figure
from ..drawing.svg import thumbnail
from ..model.condense import condense
from ..model.model import Model
from ..readers.live import live_model
from ..recording import Recording

MOST = 3  # pictures on a page
THUMBNAIL = 240, 150  # pixels
NOT_RECORDED = (
    'sphinx_gallery_conf["reset_argv"]: does not record the graphs; '
    'set it to "scope_pictures.pages.scraper.record"'
)
_RECORDING = "scope_pictures.recording"


def record(gallery_conf: dict[str, Any], script_vars: dict[str, Any]) -> list[str]:
    """Begin to note the graphs of an example; it gets no arguments."""
    recording = Recording()
    recording.start()
    script_vars[_RECORDING] = recording
    return []


def scrape(
    block: Block, block_vars: dict[str, Any], gallery_conf: dict[str, Any]
) -> str:
    """After the last cell, write the example's pictures and its thumbnail.

    Raises
    ------
    ConfigError
        If :func:`record` was not called before the example ran.
    """
    _, blocks = split_code_and_text_blocks(block_vars["src_file"])
    if block.lineno == max(one.lineno for one in blocks if one.type == "code"):
        recording: Recording | None = block_vars.get(_RECORDING)
        if recording is None:
            raise ConfigError(NOT_RECORDED)
        models = [
            condense(live_model(graph, recording.entered_in(graph)))
            for graph in recording.graphs()[:MOST]
        ]
        _write(models, block_vars)
    return ""


def _write(models: list[Model], block_vars: dict[str, Any]) -> None:
    """Write the figures beside the page, and the first picture as its image."""
    path = figures_path(Path(block_vars["target_file"]))
    path.unlink(missing_ok=True)
    if models:
        path.write_text(
            "".join(_figures(models, path.name.split(".")[0])), encoding="utf-8"
        )
        image = Path(next(block_vars["image_path_iterator"])).with_suffix(".svg")
        image.write_text(thumbnail(models[0], *THUMBNAIL), encoding="utf-8")


def figures_path(page: Path) -> Path:
    """Return where the figures of a gallery page are."""
    return page.with_name(f"{page.stem}.figures.html")


def _figures(models: list[Model], name: str) -> list[str]:
    """Return a figure of each model; ``name`` tells its ids from those of others."""
    if len(models) == 1:
        return [figure(models[0], "The graph as nested scopes", name)]
    titles = [f"Graph {n} of {len(models)}" for n, _ in enumerate(models, 1)]
    return [
        figure(model, f"{title} as nested scopes", f"{name}-{n}", f"{title}. ")
        for n, (model, title) in enumerate(zip(models, titles), 1)
    ]
