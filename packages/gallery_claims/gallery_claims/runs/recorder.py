"""Run one example here, cell by cell, and note which statement printed what."""

from __future__ import annotations

import ast
import codeop
import contextlib
import importlib
import inspect
import io
import os
import sys
import threading
import traceback
import types
from collections.abc import Iterable, Iterator, Sequence

from ..claims.cell import Cell
from ..claims.example import Example
from .child import PrintedTooMuch, describe
from .options import Settings
from .printed import Run, Write


def run_example(example: Example, settings: Settings) -> Run:
    """Run ``example`` like Sphinx-Gallery does; call this in a child only.

    The modules that the example imports are imported before anything is captured: what
    a library logs then is not the example's.  What bypasses Python's own streams is on
    no page, so it goes nowhere.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    _import_ahead([*settings.preload, *_imported(example.text)])
    path = str(example.path)
    sys.argv = [path]
    run = Run()
    recorder = _Recorder(example, run, settings)
    for cell in example.cells:
        try:
            recorder.run_cell(cell)
        except BaseException as error:  # noqa: BLE001 - sys.exit and all others
            run.cells.pop()
            line = _line_of(error, path) or cell.first
            run.failure = (line, describe(error, settings.limits))
            break
    return run


class _Recorder(io.TextIOBase):
    """Stands for ``sys.stdout`` and ``sys.stderr`` while an example runs."""

    encoding = "utf-8"

    def __init__(self, example: Example, run: Run, settings: Settings) -> None:
        self.folder = str(example.path.parent)
        self.path = str(example.path)
        self.sys_path = [*sys.path, self.folder]
        self.compiler = codeop.Compile()  # keeps the __future__ imports of a cell
        self.lines = example.text.split("\n")
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
        last = tree.body[-1] if tree.body and self.capture_repr else None
        if isinstance(last, ast.Expr):
            del tree.body[-1]
        sys.stdout = sys.stderr = self
        exec(self._compiled(tree, "exec"), self.namespace)  # noqa: S102
        if isinstance(last, ast.Expr):
            value = eval(
                self._compiled(ast.Expression(last.value), "eval"), self.namespace
            )
            text = _shown_value(value, self.capture_repr)
            if text:
                self.cells[-1].append(Write(last.end_lineno or 0, f"\n{text}"))

    def _compiled(self, tree: ast.Module | ast.Expression, mode: str) -> types.CodeType:
        # typeshed knows of text alone
        return self.compiler(tree, self.path, mode)  # type: ignore[arg-type]

    def _running_line(self) -> int:
        """Return the line of the example's own top level that is being run.

        What a function prints is of the line that calls it; a class body is no
        function.  A thread has no such line, so it gets that of the main thread.
        """
        main = sys._current_frames().get(threading.main_thread().ident or 0)
        frame: types.FrameType | None
        for frame in (sys._getframe(2), main):
            line = 0
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
            yield statement.module or ""


def _import_ahead(modules: Iterable[str]) -> None:
    for module in modules:
        with contextlib.suppress(ImportError):  # the example itself will say so
            importlib.import_module(module)


def _no_input(prompt: object = None) -> None:
    raise RuntimeError("an example cannot ask for input")


def _line_of(error: BaseException, path: str) -> int:
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == path]
    return lines[-1] or 0 if lines else 0
