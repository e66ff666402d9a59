"""What Python's own tokenizer and parser say about an example's text."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass

_REPEATS = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.Lambda,
    ast.For,
    ast.AsyncFor,
    ast.While,
)


@dataclass(frozen=True)
class Comment:
    """A comment, from its ``#`` on; ``alone`` if nothing else is on its line."""

    line: int
    column: int
    text: str
    alone: bool


@dataclass(frozen=True)
class Statement:
    """A statement's place: lines from 1, columns from 0.

    ``prints`` says that it is a call of ``print``; ``repeats`` that it stands in a
    loop or a function, so that it may run any number of times.
    """

    first: int
    last: int
    column: int
    end_column: int
    prints: bool
    repeats: bool


def read_comments(source: str) -> dict[int, Comment]:
    """Return the comments of ``source`` by line (a line has one at most)."""
    found = {}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            line, column = token.start
            alone = not token.line[:column].strip()
            found[line] = Comment(line, column, token.string.rstrip(), alone)
    return found


def read_statements(source: str) -> list[Statement]:
    """Return the statements of ``source``, outer ones before those inside them."""
    return list(_walk(ast.parse(source), repeats=False))


def _walk(node: ast.AST, repeats: bool) -> Iterator[Statement]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.stmt):
            yield Statement(
                child.lineno,
                child.end_lineno or child.lineno,
                child.col_offset,
                child.end_col_offset or child.col_offset,
                _is_print(child),
                repeats,
            )
        yield from _walk(child, repeats or isinstance(child, _REPEATS))


def _is_print(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Call)
        and isinstance(statement.value.func, ast.Name)
        and statement.value.func.id == "print"
    )
