"""Find the examples of a gallery and split them into cells as Sphinx-Gallery does."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sphinx.errors import ExtensionError
from sphinx_gallery import py_source_parser
from sphinx_gallery.gen_rst import extract_intro_and_title


@dataclass(frozen=True)
class Example:
    """A script, and where Sphinx-Gallery writes its page.

    ``target`` is the page's path without suffix, ``docname`` its name for Sphinx.
    """

    source: Path
    target: Path
    docname: str


@dataclass(frozen=True)
class Cell:
    """A code cell: its first and last line in the file, and its code on the page."""

    first: int
    last: int
    code: str


class Unreadable(Exception):
    """A file that cannot be an example: the ``line`` and the reason."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def find_examples(gallery_conf: dict, srcdir: Path) -> Iterator[Example]:
    """Yield every script below the example folders, listed by Sphinx-Gallery or not."""
    ignored = re.compile(gallery_conf["ignore_pattern"])
    for examples_dir, gallery_dir in gallery_folders(gallery_conf, srcdir):
        for source in sorted(examples_dir.rglob("*.py")):
            if not source.is_dir() and not ignored.search(source.name):
                target = gallery_dir / source.relative_to(examples_dir).with_suffix("")
                docname = target.relative_to(srcdir).as_posix()
                yield Example(source, target, docname)


def gallery_folders(gallery_conf: dict, srcdir: Path) -> Iterator[tuple[Path, Path]]:
    """Yield each folder of examples with the folder of its pages, both absolute."""
    pairs = zip(
        _listed(gallery_conf["examples_dirs"]), _listed(gallery_conf["gallery_dirs"])
    )
    for examples_dir, gallery_dir in pairs:
        yield (srcdir / examples_dir).resolve(), (srcdir / gallery_dir).resolve()


def read_example(path: Path, remove_config_comments: bool) -> tuple[str, list[Cell]]:
    """Return the text of the script at ``path`` and its code cells.

    Raises :exc:`Unreadable` where Sphinx-Gallery could not make a page of it.
    """
    if " " in path.name:
        raise Unreadable(1, "has a space in its name; put an underscore there")
    text = read_text(path)
    try:
        _, blocks, tree = py_source_parser.split_code_and_text_blocks(path, True)
    except (ExtensionError, AssertionError):
        reason = "has no docstring; begin with a title and an introduction"
        raise Unreadable(1, reason) from None
    except ValueError as error:
        raise Unreadable(1, f"is not Python: {error}") from None
    if tree is None:
        raise _syntax_error(text)
    try:
        extract_intro_and_title(path.name, blocks[0].content)
        return text, list(_cells(blocks, remove_config_comments))
    except ExtensionError as error:
        raise Unreadable(1, " ".join(str(error).split())) from None


def read_text(path: Path) -> str:
    """Return the text of the script at ``path``, or raise :exc:`Unreadable`."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise Unreadable(line, "is not UTF-8; save it as UTF-8") from None
    except OSError as error:
        raise Unreadable(1, f"cannot be read: {error.strerror}") from None
    if text.startswith("\ufeff"):
        raise Unreadable(1, "begins with a byte order mark; save it as UTF-8 without")
    return text


def _syntax_error(text: str) -> Unreadable:
    try:
        ast.parse(text)
    except SyntaxError as error:
        return Unreadable(error.lineno or 1, f"is not Python: {error.msg}")
    raise AssertionError("Python reads what Sphinx-Gallery could not")


def _cells(
    blocks: Iterable[py_source_parser.Block], remove_config_comments: bool
) -> Iterator[Cell]:
    for block in blocks:
        if block.type == "code":
            code = py_source_parser.remove_ignore_blocks(block.content)
            if remove_config_comments:
                code = py_source_parser.remove_config_comments(code)
            last = block.lineno + block.content.count("\n")
            yield Cell(block.lineno, last, code)


def _listed(value: str | list[str]) -> list[str]:
    return list(value) if isinstance(value, (list, tuple)) else [value]
