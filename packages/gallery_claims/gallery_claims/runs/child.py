"""A process that does one piece of work, within limits, and cannot harm the others."""

from __future__ import annotations

import os
import signal
import time
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import (
    ForkContext,
    ForkServerContext,
    SpawnContext,
)
from typing import Generic, TypeVar

from .options import Limits

T = TypeVar("T")
Context = ForkContext | ForkServerContext | SpawnContext


class PrintedTooMuch(BaseException):
    """Stops an example; not an Exception, so that the example does not catch it."""


@dataclass(frozen=True)
class Done(Generic[T]):
    """What a child sends back: the result of its work."""

    result: T


@dataclass(frozen=True)
class NotDone:
    """Why a child has no result, as one verb phrase."""

    reason: str


class Child(Generic[T]):
    """A process, started by the given context of :mod:`multiprocessing`.

    ``work`` is called in it, without arguments; its result must be picklable.
    """

    def __init__(self, context: Context, work: Callable[[], T], limits: Limits) -> None:
        self.limits = limits
        self.pipe, writer = context.Pipe(duplex=False)
        self.process = context.Process(target=_live, args=(work, limits, writer))
        self.process.start()
        self.deadline = time.monotonic() + limits.seconds
        writer.close()

    def wait(self) -> None:
        """Wait until the child is over."""
        self.pipe.poll(max(0.0, self.deadline - time.monotonic()))

    def over(self) -> bool:
        """Whether the child has sent its outcome, has died, or is out of time."""
        return self.pipe.poll() or time.monotonic() > self.deadline

    def outcome(self) -> Done[T] | NotDone:
        """Return what the child sent, or how it ended instead; end what is left."""
        try:
            if self.pipe.poll():
                sent: Done[T] | NotDone = self.pipe.recv()
                return sent
            return NotDone(f"was stopped after {self.limits.seconds} seconds")
        except EOFError:
            self.process.join()
            return NotDone(_death(self.process.exitcode))
        finally:
            self.end()

    def end(self) -> None:
        """End the child and whatever it started."""
        try:
            if self.process.pid:
                os.killpg(self.process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            self.process.kill()
        self.process.join()
        self.pipe.close()


def wait_for_one(children: Iterable[Child[T]]) -> None:
    """Wait until one of ``children`` is over."""
    children = list(children)
    soonest = min(child.deadline for child in children)
    wait([child.pipe for child in children], max(0.0, soonest - time.monotonic()))


def describe(error: BaseException, limits: Limits) -> str:
    """Return what an example did that ended with ``error``, as one verb phrase."""
    if isinstance(error, PrintedTooMuch):
        return f"printed more than {limits.characters:,} characters"
    if isinstance(error, SystemExit):
        return f"calls sys.exit({'' if error.code is None else repr(error.code)})"
    lines = "".join(traceback.format_exception_only(error)).splitlines()
    return f"raises {next(line for line in lines if not line.startswith(' '))}"


def _live(work: Callable[[], T], limits: Limits, writer: Connection) -> None:
    """Do the work in this child, send its outcome, and end."""
    outcome: Done[T] | NotDone
    os.setpgid(0, 0)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(limits.seconds + 5)  # ends this process if its parent was killed
    try:
        outcome = Done(work())
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is reported
        outcome = NotDone(describe(error, limits))
    writer.send(outcome)
    os._exit(0)


def _death(code: int | None) -> str:
    if code is not None and code < 0:
        return f"crashed with {signal.Signals(-code).name}"
    return f"ended its process with exit status {code}, before its last line"
