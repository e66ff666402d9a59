"""Run the examples on many releases, two at a time, and write the records."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from scopes_site.releases.record import record_path, write_record

from .environments import Environments
from .guest_runs import Guests
from .plan import Draft, Plan
from .programs import Stopped
from .progress import Progress, tell
from .pythons import CannotRun

AT_ONCE = 2


@dataclass(frozen=True)
class Runner:
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
                self.guests.programs.stop()
                pool.shutdown(cancel_futures=True)
                raise

    def _carry_out(self, plan: Plan, progress: Progress) -> bool:
        release = plan.pins.release
        try:
            if plan.missing:
                with self.environments.environment(plan.pins) as python:
                    self._run(plan, python, progress)
            else:
                self._write(*plan.drafts)
                tell(release, "is recorded already")
        except CannotRun as error:
            progress.failed(release)
            tell(release, f"not recorded: {error}")
            return False
        except Stopped:
            return False
        return True

    def _run(self, plan: Plan, python: Path, progress: Progress) -> None:
        done = progress.each(plan.pins.release, plan.missing)
        for draft in plan.drafts:
            if draft.missing:
                switches = [draft.switch] if draft.switch else []
                results = self.guests.run(python, draft.missing, switches, done)
                examples = {**draft.known.examples, **results.examples}
                record = replace(
                    draft.known, versions=results.versions, examples=examples
                )
                draft = replace(draft, known=record)
            self._write(draft)

    def _write(self, *drafts: Draft) -> None:
        for draft in drafts:
            write_record(draft.known, record_path(draft.known.release, self.records))
