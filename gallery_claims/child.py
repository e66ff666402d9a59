"""What happens in the process of one example."""

from __future__ import annotations

import logging
import os
import pickle
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sphinx.util.logging import LogCollector, convert_serializable, getLogger


@dataclass(frozen=True)
class Limits:
    """What one example may use: seconds of time, characters of printed text."""

    seconds: int
    characters: int


@dataclass
class Outcome:
    """What a child sends back: a result or the reason why there is none."""

    result: list | None = None
    error: str | None = None
    logs: list[logging.LogRecord] = field(default_factory=list)

    def replay_logs(self) -> None:
        """Log in this process what was logged in the child."""
        for record in self.logs:
            logging.getLogger(record.name).handle(record)


class PrintedTooMuch(BaseException):
    """Stops an example; not an Exception, so that the example cannot catch it."""


class OutputLimit(logging.Filter):
    """Counts what an example prints: Sphinx-Gallery logs every line of it."""

    def __init__(self, characters: int) -> None:
        super().__init__()
        self.left = characters

    def filter(self, record: logging.LogRecord) -> bool:
        self.left -= len(record.getMessage())
        if self.left < 0:
            raise PrintedTooMuch
        return True


def run_task(func: Callable, writer: int, limits: Limits) -> None:
    """Run ``func`` in this child, send its outcome to ``writer``, and end."""
    os.setpgid(0, 0)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(limits.seconds + 5)  # ends this process if its parent was killed
    outcome = _run(func, limits)
    with open(writer, "wb") as pipe:
        pickle.dump(outcome, pipe)
    os._exit(0)


def _run(func: Callable, limits: Limits) -> Outcome:
    getLogger("sphinx-gallery").logger.addFilter(OutputLimit(limits.characters))
    collector = LogCollector()
    outcome = Outcome()
    too_much = f"printed more than {limits.characters:,} characters"
    try:
        with collector.collect():
            outcome.result = func()
        if _page_size(func) > 2 * limits.characters:
            outcome.error = too_much
    except PrintedTooMuch:
        outcome.error = too_much
    except SystemExit as error:
        outcome.error = f"calls sys.exit({'' if error.code is None else error.code!r})"
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is reported
        outcome.error = f"raises {type(error).__name__}: {error}"
    outcome.logs = [log for log in collector.logs if log.levelno >= logging.WARNING]
    convert_serializable(outcome.logs)
    return outcome


def _page_size(func: Callable) -> int:
    _, (name, target_dir, *_), _ = func.items[0]
    page = Path(target_dir, name).with_suffix(".rst")
    return page.stat().st_size if page.exists() else 0
