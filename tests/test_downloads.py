"""The downloads of an example run as they are, and print what its page shows."""

import subprocess
import sys

import nbformat
import pytest
from nbclient import NotebookClient

from .site import Printed

# Claims beside prints, lines below a loop, errors, and eager execution.
SAMPLE = [
    "name_scope/skips_get_variable",
    "reuse/already_exists",
    "names/find_by_name",
    "eager/no_tensor_name",
]


@pytest.fixture(params=SAMPLE)
def example(request, site):
    """The page of an example, and its downloads by their suffix."""
    page = site.html / f"examples/{request.param}.html"
    name = page.stem
    downloads = {
        path.suffix: path for path in (site.html / "_downloads").rglob(f"{name}.*")
    }
    return page, downloads


def test_the_notebook_prints_what_the_page_shows(example, tmp_path):
    page, downloads = example
    notebook = nbformat.read(downloads[".ipynb"], as_version=4)
    client = NotebookClient(notebook, timeout=60, kernel_name="python3")
    client.execute(cwd=str(tmp_path))
    printed = "".join(
        output.text
        for cell in notebook.cells
        if cell.cell_type == "code"
        for output in cell.outputs
        if output.output_type == "stream" and output.name == "stdout"
    )
    assert Printed(page).lines == printed.splitlines()


def test_the_script_prints_what_the_page_shows(example, tmp_path):
    page, downloads = example
    ended = subprocess.run(
        [sys.executable, "-I", downloads[".py"].resolve()],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Printed(page).lines == ended.stdout.splitlines()
