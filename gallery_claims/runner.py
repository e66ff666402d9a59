"""Run one example here, cell by cell, and note which statement printed what."""

from __future__ import annotations

import ast
import codeop
import contextlib
import importlib
import inspect
import io
import os
import re
import sys
import threading
import traceback
import types
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .child import PrintedTooMuch, describe
from .examples import Cell, Unreadable, read_example
from .settings import Settings

_ANSI = re.compile(r"\x1B(?:[@-Z\\-_]|\[[0-?]*[ -/]*[@-~])")


@dataclass(frozen=True)
class Write:
    """A piece of printed text, and the line of the example that was running."""

    line: int
    text: str


@dataclass
class Run:
    """What one run of an example printed, cell by cell.

    ``failure`` is the line where it failed and how; such a run has no text for the
    cell that failed and those after it.
    """

    cells: list[list[Write]] = field(default_factory=list)
    failure: tuple[int, str] | None = None

    @property
    def texts(self) -> list[str]:
        """The printed text of each cell, as a page would get it."""
        return [
            as_on_page("".join(write.text for write in writes)) for writes in self.cells
        ]


def as_on_page(text: str) -> str:
    """Return printed ``text`` as Sphinx-Gallery puts it on a page."""
    text = _ANSI.sub("", text.expandtabs())
    return "" if text.isspace() else text


def run_example(path: Path, settings: Settings) -> Run:
    """Run the example at ``path`` like Sphinx-Gallery does; call this in a child only.

    The modules that the example imports are imported before anything is captured: what
    a library logs then is not the example's.  What bypasses Python's own streams is on
    no page, so it goes nowhere.
    """
    try:
        source, cells = read_example(path, remove_config_comments=False)
    except Unreadable as error:
        return Run(failure=(error.line, error.reason))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    _import_ahead([*settings.preload, *_imported(source)])
    sys.argv = [str(path)]
    run = Run()
    recorder = _Recorder(path, source, run, settings)
    for cell in cells:
        try:
            recorder.run_cell(cell)
        except BaseException as error:  # noqa: BLE001 - sys.exit and all others
            run.cells.pop()
            line = _line_of(error, str(path)) or cell.first
            run.failure = (line, describe(error, settings.limits))
            break
    return run


class _Recorder(io.TextIOBase):
    """Stands for ``sys.stdout`` and ``sys.stderr`` while an example runs."""

    encoding = "utf-8"

    def __init__(self, path: Path, source: str, run: Run, settings: Settings) -> None:
        self.folder = str(path.parent)
        self.path = str(path)
        self.sys_path = [*sys.path, self.folder]
        self.compiler = codeop.Compile()  # keeps the __future__ imports of a cell
        self.lines = source.split("\n")
        self.cells = run.cells
        self.left = settings.limits.characters
        self.capture_repr = settings.capture_repr
        module = types.ModuleType("__main__")
        module.__dict__.update(__doc__="", input=_no_input)
        sys.modules["__main__"] = module
        self.namespace = module.__dict__

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got {type(text).__name__!r}")
        self.left -= len(text)
        if self.left < 0:
            raise PrintedTooMuch
        self.cells[-1].append(Write(self._running_line(), text))
        return len(text)

    def run_cell(self, cell: Cell) -> None:
        """Run one cell in the example's folder; lines count from the top of the file."""
        self.cells.append([])
        os.chdir(self.folder)
        sys.path[:] = self.sys_path
        code = "\n".join(self.lines[cell.first - 1 : cell.last])
        tree = ast.parse("\n" * (cell.first - 1) + code, self.path)
        last = tree.body[-1] if tree.body else None
        shown = isinstance(last, ast.Expr) and bool(self.capture_repr)
        if shown:
            del tree.body[-1]
        sys.stdout = sys.stderr = self
        exec(self.compiler(tree, self.path, "exec"), self.namespace)  # noqa: S102
        if shown:
            code = self.compiler(ast.Expression(last.value), self.path, "eval")
            text = _shown_value(eval(code, self.namespace), self.capture_repr)
            if text:
                self.cells[-1].append(Write(last.end_lineno, f"\n{text}"))

    def _running_line(self) -> int:
        """Return the line of the example's own top level that is being run.

        What a function prints is of the line that calls it; a class body is no
        function.  A thread has no such line, so it gets that of the main thread.
        """
        main = sys._current_frames().get(threading.main_thread().ident)
        for start in (sys._getframe(2), main):
            frame, line = start, 0
            while frame and frame.f_code is not _Recorder.run_cell.__code__:
                if frame.f_code.co_flags & inspect.CO_NEWLOCALS:
                    line = 0
                elif frame.f_code.co_filename == self.path:
                    line = line or frame.f_lineno
                frame = frame.f_back
            if line:
                return line
        return 0


def _shown_value(value: object, methods: Sequence[str]) -> str | None:
    """Return what Sphinx-Gallery shows of a cell's last value as text."""
    if value is None:
        return None
    for method in methods:
        shown = getattr(value, method, lambda: None)()
        if shown is not None:
            return shown if method in ("__repr__", "__str__") else None
    return None


def _imported(source: str) -> Iterator[str]:
    """Yield the modules that the top level of ``source`` imports."""
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.Import):
            yield from (alias.name for alias in statement.names)
        elif isinstance(statement, ast.ImportFrom) and not statement.level:
            yield statement.module


def _import_ahead(modules: Iterable[str]) -> None:
    for module in modules:
        with contextlib.suppress(ImportError):  # the example itself will say so
            importlib.import_module(module)


def _no_input(prompt: object = None) -> None:
    raise RuntimeError("an example cannot ask for input")


def _line_of(error: BaseException, path: str) -> int:
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == path]
    return lines[-1] if lines else 0
