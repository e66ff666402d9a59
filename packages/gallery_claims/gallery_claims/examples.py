"""Find the examples of a gallery and read them, in cells as Sphinx-Gallery does."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sphinx.errors import ExtensionError
from sphinx_gallery import py_source_parser
from sphinx_gallery.gen_rst import extract_intro_and_title

from .claims.cell import Cell
from .claims.example import Example
from .claims.read import Problem


@dataclass(frozen=True)
class ExamplePage:
    """The script of an example, and where Sphinx-Gallery writes its page.

    ``target`` is the page's path without suffix, ``docname`` its name for Sphinx.
    """

    source: Path
    target: Path
    docname: str


class Unreadable(Exception):
    """A file that cannot be an example: the ``line`` and the reason."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason

    @property
    def problem(self) -> Problem:
        """The same as a message on the file."""
        return Problem(self.line, self.reason)


def find_examples(gallery_conf: dict[str, Any], srcdir: Path) -> Iterator[ExamplePage]:
    """Yield every script below the example folders, listed by Sphinx-Gallery or not."""
    ignored = re.compile(gallery_conf["ignore_pattern"])
    for examples_dir, gallery_dir in gallery_folders(gallery_conf, srcdir):
        for source in sorted(examples_dir.rglob("*.py")):
            if not source.is_dir() and not ignored.search(source.name):
                target = gallery_dir / source.relative_to(examples_dir).with_suffix("")
                docname = target.relative_to(srcdir).as_posix()
                yield ExamplePage(source, target, docname)


def gallery_folders(
    gallery_conf: dict[str, Any], srcdir: Path
) -> Iterator[tuple[Path, Path]]:
    """Yield each folder of examples with the folder of its pages, both absolute."""
    pairs = zip(
        _listed(gallery_conf["examples_dirs"]), _listed(gallery_conf["gallery_dirs"])
    )
    for examples_dir, gallery_dir in pairs:
        yield (srcdir / examples_dir).resolve(), (srcdir / gallery_dir).resolve()


def read_example(path: Path) -> Example:
    """Read the script at ``path``.

    Raises :exc:`Unreadable` where Sphinx-Gallery could not make a page of it.
    """
    if " " in path.name:
        raise Unreadable(1, "has a space in its name; put an underscore there")
    content = read_content(path)
    try:
        _, blocks, tree = py_source_parser.split_code_and_text_blocks(path, True)
    except (ExtensionError, AssertionError):
        reason = "has no docstring; begin with a title and an introduction"
        raise Unreadable(1, reason) from None
    except ValueError as error:
        raise Unreadable(1, f"is not Python: {error}") from None
    if tree is None:
        raise _syntax_error(content)
    try:
        extract_intro_and_title(path.name, blocks[0].content)
        return Example(path, content, tuple(_cells(blocks)))
    except ExtensionError as error:
        raise Unreadable(1, " ".join(str(error).split())) from None


def read_examples(
    paths: Iterable[Path],
) -> tuple[dict[Path, Example], dict[Path, Unreadable]]:
    """Return the examples at ``paths``, and what is wrong with those that are none."""
    examples, wrong = {}, {}
    for path in paths:
        try:
            examples[path] = read_example(path)
        except Unreadable as error:
            wrong[path] = error
    return examples, wrong


def read_content(path: Path) -> bytes:
    """Return what the script at ``path`` holds, or raise :exc:`Unreadable`."""
    try:
        content = path.read_bytes()
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise Unreadable(line, "is not UTF-8; save it as UTF-8") from None
    except OSError as error:
        raise Unreadable(1, f"cannot be read: {error.strerror}") from None
    if text.startswith("\ufeff"):
        raise Unreadable(1, "begins with a byte order mark; save it as UTF-8 without")
    return content


def _syntax_error(content: bytes) -> Unreadable:
    try:
        ast.parse(content.decode())
    except SyntaxError as error:
        return Unreadable(error.lineno or 1, f"is not Python: {error.msg}")
    raise AssertionError("Python reads what Sphinx-Gallery could not")


def _cells(blocks: Iterable[py_source_parser.Block]) -> Iterator[Cell]:
    for block in blocks:
        if block.type == "code":
            code = py_source_parser.remove_ignore_blocks(block.content)
            last = block.lineno + block.content.count("\n")
            yield Cell(block.lineno, last, code)


def _listed(value: str | list[str]) -> list[str]:
    return list(value) if isinstance(value, (list, tuple)) else [value]
