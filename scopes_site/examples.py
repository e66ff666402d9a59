"""The examples of the site: their order, their chapters, their scripts and their pages.

Nothing else knows where they are, and which page is made from which script.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from gallery_claims.claims.example import Example
from gallery_claims.examples import gallery_folders, read_example
from sphinx.application import Sphinx
from sphinx_gallery.py_source_parser import extract_file_config

from .code_lines import CodeLines, read_code_lines

FOLDER = Path(__file__).parent.parent / "examples"
READING_ORDER = "reading_order.txt"
PAGES = "examples/"  # the names of their pages begin so
HEADER = "GALLERY_HEADER.rst"


@dataclass(frozen=True)
class Script:
    """One example: its file, and its path below ``examples/`` without suffix."""

    path: Path
    name: str

    @property
    def chapter(self) -> str:
        """The folder of the example."""
        return self.name.split("/")[0]

    @property
    def file(self) -> str:
        """The path of the file below ``examples/``."""
        return f"{self.name}.py"

    @property
    def docname(self) -> str:
        """The page of the example, as Sphinx calls it."""
        return f"{PAGES}{self.name}"

    @cached_property
    def text(self) -> str:
        """The text of the file."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def example(self) -> Example:
        """The example with its cells and claims.

        Raises :exc:`~gallery_claims.examples.Unreadable` for a file that is none.
        """
        return read_example(self.path)

    @cached_property
    def code(self) -> CodeLines:
        """The lines of its code, in which records count."""
        return read_code_lines(self.example)

    @cached_property
    def topics(self) -> list[str]:
        """The numbers of the topics that its claims prove."""
        return extract_file_config(self.text).get("topics", [])

    @cached_property
    def tags(self) -> list[str]:
        """What readers filter by."""
        return extract_file_config(self.text).get("tags", [])

    @cached_property
    def symbols(self) -> set[str]:
        """The names of TensorFlow that its code uses, without their ``tf.``."""
        return set(_symbols(ast.parse(self.text)))


def reading_order(folder: Path = FOLDER) -> list[str]:
    """Return the paths below ``folder`` in the order in which readers meet them."""
    return (folder / READING_ORDER).read_text(encoding="utf-8").split()


def chapters(folder: Path = FOLDER) -> list[str]:
    """Return the folders of the examples in their reading order."""
    return list(dict.fromkeys(path.split("/")[0] for path in reading_order(folder)))


def find_scripts(folder: Path = FOLDER) -> list[Script]:
    """Return the examples in ``folder`` in their reading order, and then the others."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.py")}
    listed = [name for name in reading_order(folder) if name in found]
    names = dict.fromkeys([*listed, *sorted(found)])
    return [Script(found[name], name.removesuffix(".py")) for name in names]


def script_of(app: Sphinx, docname: str) -> Script | None:
    """Return the example from which a page is made, or None."""
    source = source_of(app, docname)
    if not docname.startswith(PAGES) or source.suffix != ".py":
        return None
    return Script(source, docname.removeprefix(PAGES))


def source_of(app: Sphinx, docname: str) -> Path:
    """Return the file that a person writes for a page.

    That of an example is its script; that of a list of examples its header.
    """
    page = Path(app.env.doc2path(docname))
    conf = app.config.sphinx_gallery_conf
    for examples_dir, gallery_dir in gallery_folders(conf, Path(app.srcdir)):
        if page.is_relative_to(gallery_dir):
            written = examples_dir / page.relative_to(gallery_dir)
            script = written.with_suffix(".py")
            return script if script.exists() else written.parent / HEADER
    return page


def read_topics(path: Path) -> dict[str, str]:
    """Return the topics of a file with one topic a line: its number and its title."""
    return dict(line.split(" ", 1) for line in path.read_text().splitlines())


def _symbols(tree: ast.AST) -> Iterator[str]:
    """Yield the longest dotted names that begin with ``tf``."""
    inner = {node.value for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node not in inner:
            name = ast.unparse(node)
            if re.fullmatch(r"tf(\.\w+)+", name):
                yield name.removeprefix("tf.").removeprefix("compat.v1.")
