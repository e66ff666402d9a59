"""Which printed line of a cell belongs to which line of its claims, as a page shows both."""

from __future__ import annotations

from dataclasses import dataclass

from .claims import read_claims
from .compare import agree, displayed, lay_beside


@dataclass(frozen=True)
class Shown:
    """The code of a cell beside its printed text; all lines count from 0.

    ``claims`` are the lines of the code whose comment is a claim or a part of one.
    ``pairs`` are the line of a claim and the line that was printed, where both agree;
    ``whole`` says that nothing is left over on either side.
    """

    claims: tuple[int, ...] = ()
    pairs: tuple[tuple[int, int], ...] = ()
    whole: bool = True


def pair(code: str, printed: str) -> Shown:
    """Lay the claims of ``code`` beside the ``printed`` text, like the verdict does."""
    claims = read_claims(code, [(1, code.count("\n") + 1)]).claims
    said = {one.line for claim in claims for one in claim.expected}
    pairs, count = [], 0
    laid = lay_beside(claims, displayed(printed))
    for one, line in laid:
        if agree((one, line)):
            pairs.append((one.line - 1, count))
        count += line is not None
    return Shown(
        claims=tuple(sorted(n - 1 for n in said | {claim.line for claim in claims})),
        pairs=tuple(sorted(pairs)),
        whole=all(map(agree, laid)),
    )
