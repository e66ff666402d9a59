"""What an example did on one release, line by line of its claims."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from gallery_claims.claims import Claim
from gallery_claims.compare import Drift

from ..outcomes import Example
from ..record import Recorded

# The owner that Python names here moves from release to release.
_OWNER = re.compile(
    r"(?<=Error: ).*(?= has no attribute | got an unexpected keyword argument )"
)


@dataclass(frozen=True)
class Stop:
    """What ended an example before its last line, and the line of the file."""

    line: int
    text: str

    @property
    def error(self) -> str:
        """The type of the error, such as ``ValueError``."""
        return self.text.partition(":")[0]


@dataclass(frozen=True)
class Behaviour:
    """What was printed where a line of a claim stands, by that line of the file.

    It is the claim's own text if that holds, None for nothing.  Lines that the run did
    not reach, or that it stopped at, are left out.
    """

    printed: Mapping[int, str | None]
    stop: Stop | None = None


def read_behaviour(example: Example, recorded: Recorded) -> Behaviour:
    """Return what ``recorded`` says of the lines of ``example`` as it is now."""
    printed: dict[int, str | None] = {}
    outcomes = example.outcomes(recorded).items()
    for _, pairs in groupby(outcomes, key=lambda pair: id(pair[1])):
        claims, (outcome, *_) = zip(*pairs)
        if not outcome.failure:
            printed.update(_by_line(claims, outcome.drifts))
    for line, text in _instead(example, recorded):
        if line in printed:
            printed[line] = "\n".join(filter(None, [text, printed[line]]))
    stop = None
    if recorded.failure:
        line = example.code.line(recorded.failure.line)
        stop = Stop(line, _OWNER.sub("…", recorded.failure.text))
    return Behaviour(printed, stop)


def _instead(example: Example, recorded: Recorded) -> Iterator[tuple[int, str]]:
    """Yield what statements without a claim printed, and the claimed line in question.

    Such a statement is beside one with a claim, as in a ``try`` that did not fail.
    """
    for unit in example.unclaimed(recorded):
        here = unit.statement
        after = [claim for claim in example.claims if claim.first > here.last]
        if after and any(
            one.first <= here.first and after[0].last <= one.last
            for one in example.code.statements
        ):
            yield after[0].expected[0].line, "\n".join(unit.printed)


def _by_line(
    claims: Sequence[Claim], drifts: Sequence[Drift]
) -> Iterator[tuple[int, str | None]]:
    """Yield each claimed line and its text; unclaimed text joins the line before it."""
    texts = {one.line: [one.text] for claim in claims for one in claim.expected}
    for drift in drifts:
        if drift.says is not None:
            texts[drift.line] = [] if drift.prints is None else [drift.prints]
    first = min(texts)
    before = []
    for drift in drifts:
        if drift.says is None:
            texts.get(drift.line, before).append(drift.prints)
    texts[first] = before + texts[first]
    for line, printed in texts.items():
        yield line, "\n".join(printed) if printed else None
