"""Turn an example into what other tools read.

An example is a list of blocks, as Sphinx-Gallery splits it: prose in reStructuredText,
and cells of code.  What a cell printed was recorded in a run beforehand.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Block:
    """Prose, or a cell of code with what it printed."""

    kind: str
    content: str
    printed: str = ""


def doctest_page(blocks: Sequence[Block]) -> str:
    """Return a page of reStructuredText for ``sphinx.ext.doctest``."""
    parts = []
    for block in blocks:
        if block.kind == "text":
            parts.append(block.content.strip("\n"))
            continue
        parts.append(_directive("testcode", block.content))
        if block.printed:
            parts.append(_directive("testoutput", block.printed))
    return "\n\n".join(parts) + "\n"


def markdown_page(blocks: Sequence[Block]) -> str:
    """Return a page of Markdown with all code in one block, for pytest-examples."""
    title, _ = split_title(blocks[0].content)
    code = [block.content.strip("\n") for block in blocks if block.kind == "code"]
    return "\n".join([f"# {title}", "", "```python", *code, "```", ""])


def myst_notebook(blocks: Sequence[Block]) -> dict:
    """Return a notebook for MyST-NB; its prose stays reStructuredText."""
    title, introduction = split_title(blocks[0].content)
    cells = [_markdown(f"# {title}"), _markdown(_eval_rst(introduction))]
    for block in blocks[1:]:
        is_code = block.kind == "code"
        cells.append(
            _code(block.content) if is_code else _markdown(_eval_rst(block.content))
        )
    return _notebook(cells)


def rst_notebook(blocks: Sequence[Block]) -> dict:
    """Return a notebook for nbsphinx, with raw cells of reStructuredText."""
    return _notebook(
        [
            _code(block.content) if block.kind == "code" else _raw_rst(block.content)
            for block in blocks
        ]
    )


def split_title(text: str) -> tuple[str, str]:
    """Split the first block of prose into the title and the rest."""
    title, _underline, rest = text.strip("\n").split("\n", 2)
    return title, rest.strip("\n")


def _directive(name: str, content: str) -> str:
    return f".. {name}::\n\n{textwrap.indent(content.strip(chr(10)), '    ')}"


def _eval_rst(text: str) -> str:
    return f"````{{eval-rst}}\n{text.strip(chr(10))}\n````"


def _notebook(cells: list[dict]) -> dict:
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "cells": cells,
    }


def _code(source: str) -> dict:
    return {
        "cell_type": "code",
        "source": source.strip("\n"),
        "metadata": {},
        "execution_count": None,
        "outputs": [],
    }


def _markdown(source: str) -> dict:
    return {"cell_type": "markdown", "source": source, "metadata": {}}


def _raw_rst(source: str) -> dict:
    metadata = {"raw_mimetype": "text/restructuredtext"}
    return {"cell_type": "raw", "source": source.strip("\n"), "metadata": metadata}
