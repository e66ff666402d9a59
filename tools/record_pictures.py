"""Record the pictures of ``docs/own_model.md``: ``python -m tools.record_pictures``.

They are drawn from the model that the page's own code builds and writes.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from scope_pictures.drawing.figure import figure
from scope_pictures.model.build import build_model
from scope_pictures.model.select import select
from scope_pictures.readers import read_graph

PAGE = Path(__file__).parents[1] / "docs/own_model.md"
PICTURES = {
    "whole-model": ("A model of 100 layers", ""),
    "one-layer": ("One layer of the model", "model/layer_7"),
}


def blocks(language: str) -> list[str]:
    """Return the code blocks of the page in ``language``."""
    return re.findall(
        rf"^```{language}\n(.*?)^```", PAGE.read_text(), re.MULTILINE | re.DOTALL
    )


def run_page(folder: Path) -> str:
    """Run the Python of the page in ``folder``; return what it prints."""
    command = [sys.executable, "-c", "".join(blocks("python"))]
    result = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=True
    )
    return result.stdout


def draw(folder: Path) -> dict[Path, str]:
    """Return the figures of the page, by the files that hold them."""
    model = build_model(read_graph(folder / "model/graph.pb").ops)
    return {
        PAGE.with_name(f"own_model-{name}.html"): figure(
            select(model, scope).model, title, name
        )
        for name, (title, scope) in PICTURES.items()
    }


def main() -> None:
    """Run the page and write its pictures."""
    with tempfile.TemporaryDirectory() as folder:
        run_page(Path(folder))
        for path, text in draw(Path(folder)).items():
            path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
