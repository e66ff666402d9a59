"""Run the examples on many releases, two at a time, and write the records."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from pathlib import Path

from .children import Stopped
from .environments import Environments
from .guests import Guests
from .plan import Part, Plan
from .progress import Progress, tell
from .pythons import CannotRun
from .record import record_path, write_record

AT_ONCE = 2


@dataclass(frozen=True)
class Matrix:
    """Records what the examples of ``guests`` do, in the folder ``records``."""

    guests: Guests
    environments: Environments
    records: Path

    def record(self, plans: Sequence[Plan]) -> bool:
        """Carry out the plans; return whether all of them are recorded now."""
        progress = Progress(
            {plan.pins.release: plan.pins.megabytes for plan in plans if plan.missing}
        )
        with ThreadPoolExecutor(AT_ONCE) as pool:
            try:
                done = pool.map(partial(self._carry_out, progress=progress), plans)
                return all(list(done))
            except BaseException:
                self.environments.children.stop()
                pool.shutdown(cancel_futures=True)
                raise

    def _carry_out(self, plan: Plan, progress: Progress) -> bool:
        release = plan.pins.release
        try:
            if plan.missing:
                with self.environments.environment(plan.pins) as python:
                    self._run(plan, python, progress)
            else:
                self._write(*plan.parts)
                tell(release, "is recorded already")
        except CannotRun as error:
            progress.failed(release)
            tell(release, f"not recorded: {error}")
            return False
        except Stopped:
            return False
        return True

    def _run(self, plan: Plan, python: Path, progress: Progress) -> None:
        number = count(1)

        def done() -> None:
            progress.examples(plan.pins.release, next(number), plan.missing)

        for part in plan.parts:
            if part.missing:
                switches = [part.switch] if part.switch else []
                run = self.guests.run(python, part.missing, switches, done)
                examples = {**part.known.examples, **run.examples}
                record = replace(part.known, versions=run.versions, examples=examples)
                part = replace(part, known=record)
            self._write(part)

    def _write(self, *parts: Part) -> None:
        for part in parts:
            write_record(part.known, record_path(part.known.release, self.records))
