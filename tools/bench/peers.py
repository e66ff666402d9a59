"""Other tools that run examples, each on the same ones, converted mechanically."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from . import convert, project
from .command import Failed
from .convert import Block
from .parts import STOCK, ours, stock
from .workshop import Variant, Workshop

DOCTEST = ["-m", "sphinx", "-q", "-b", "doctest", "-c", ".", "docs", "_build/doctest"]
PYTEST = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "pytest.ini"]

Pages = dict[Path, list[Block]]  # by the example's path below examples/

_CONF = """
extensions = {extensions}
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = nbsphinx_timeout = 600
nbsphinx_execute = "always"
doctest_global_setup = ""
"""
_LIST = "\n.. toctree::\n   :glob:\n\n   {}\n"
_TEST = """\
import pytest
from pytest_examples import find_examples


@pytest.mark.parametrize("example", list(find_examples("pages")), ids=str)
def test_example(example, eval_example):
    eval_example.run(example)
"""
_FAILED = "did not run to its end"


def peers(shop: Workshop) -> dict[str, object]:
    """Run the examples by each tool that is installed, from nothing."""
    variants = [ours(shop.copy("peers-ours")), stock(shop.copy("peers-stock"))]
    absent = {}
    pages = record(shop)
    versions = {}
    for name, (package, prepare) in PEERS.items():
        if package and find_spec(package) is None:
            absent[name] = "not installed"
            continue
        try:
            variants.append(prepare(shop, name, pages))
        except Failed as error:
            print(f"{name}: failed\n{error}", flush=True)
            absent[name] = _FAILED
        if package:
            versions[name] = metadata.version(package)
    result = shop.alternate("peers", variants, (shop.rounds + 1) // 2)
    return {**result, "absent": {**absent, **result["absent"]}, "versions": versions}


def record(shop: Workshop) -> Pages:
    """Run the examples once and return their blocks with what they print."""
    examples = project.reading_order(shop.origin)
    recorded = shop.place / "recorded.json"
    shop.run(shop.origin, ["-m", "tools.bench.record", recorded, *examples])
    return {
        Path(name).relative_to(shop.origin / "examples"): [Block(**one) for one in page]
        for name, page in json.loads(recorded.read_text()).items()
    }


def myst_nb(shop: Workshop, name: str, pages: Pages) -> Variant:
    """Notebooks by MyST-NB, all run anew."""
    documents = {
        path.with_suffix(".ipynb"): json.dumps(convert.myst_notebook(blocks))
        for path, blocks in pages.items()
    }
    return _site(shop, name, "myst_nb", documents, STOCK)


def nbsphinx(shop: Workshop, name: str, pages: Pages) -> Variant:
    """Notebooks by nbsphinx, all run anew."""
    documents = {
        path.with_suffix(".ipynb"): json.dumps(convert.rst_notebook(blocks))
        for path, blocks in pages.items()
    }
    return _site(shop, name, "nbsphinx", documents, STOCK)


def doctest(shop: Workshop, name: str, pages: Pages) -> Variant:
    """Pages with ``testcode`` and ``testoutput``; nothing but the test is run."""
    documents = {
        path.with_suffix(".rst"): convert.doctest_page(blocks)
        for path, blocks in pages.items()
    }
    return _site(shop, name, "sphinx.ext.doctest", documents, DOCTEST)


def pytest_examples(shop: Workshop, name: str, pages: Pages) -> Variant:
    """Blocks in Markdown, run and not compared."""
    folder = shop.place / "peers-pytest"
    _write(folder / "pytest.ini", "[pytest]\n")
    _write(folder / "test_pages.py", _TEST)
    for path, blocks in pages.items():
        page = folder / "pages" / path.with_suffix(".md")
        _write(page, convert.markdown_page(blocks))
    return Variant(name, folder, [PYTEST], may_fail=True)


def fresh_python(shop: Workshop, name: str, pages: Pages) -> Variant:
    """Each script by a Python of its own, one after the other."""
    scripts = [[path] for path in project.reading_order(shop.origin)]
    return Variant(name, shop.origin, scripts)


PEERS: dict[str, tuple[str | None, Callable[[Workshop, str, Pages], Variant]]] = {
    "MyST-NB": ("myst_nb", myst_nb),
    "nbsphinx": ("nbsphinx", nbsphinx),
    "sphinx.ext.doctest (no pages)": (None, doctest),
    "pytest-examples (no pages)": ("pytest_examples", pytest_examples),
    "a fresh Python for each script (no pages)": (None, fresh_python),
}


def _site(
    shop: Workshop,
    name: str,
    extension: str,
    documents: Mapping[Path, str],
    command: Sequence[str],
) -> Variant:
    """Return the build of a copy of the project whose examples are ``documents``."""
    folder = shop.copy(f"peers-{extension}")
    markdown = [] if extension == "myst_nb" else ["myst_parser"]  # it brings its own
    project.set_up(folder, _CONF.format(extensions=[*markdown, extension]))
    gallery = folder / "docs" / "examples"
    _write_index(folder, Path(), "*/index")
    for chapter in {path.parent for path in documents}:
        _write_index(folder, chapter, "*")
    for path, text in documents.items():
        _write(gallery / path, text)
    return Variant(name, folder, [command], project.clean_build, may_fail=True)


def _write_index(folder: Path, chapter: Path, listed: str) -> None:
    header = (folder / "examples" / chapter / "GALLERY_HEADER.rst").read_text()
    _write(
        folder / "docs/examples" / chapter / "index.rst", header + _LIST.format(listed)
    )


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
