"""Which printed line belongs to which claim, and their marks in the HTML of a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..claims.compare import agree, displayed, lay_beside
from ..claims.example import read_block

COMMENT = '<span class="c1">'
CLAIM = '<span class="c1 claim"{pair}>'
PRINTED = '<span class="claimed"{pair}>{line}\n</span>'


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
    claims = read_block(code).claims
    said = {one.line for claim in claims for one in claim.expected}
    pairs, count = [], 0
    laid = lay_beside(claims, displayed(printed))
    for one, line in laid:
        if one is not None and agree((one, line)):
            pairs.append((one.line - 1, count))
        count += line is not None
    return Shown(
        claims=tuple(sorted(n - 1 for n in said | {claim.line for claim in claims})),
        pairs=tuple(sorted(pairs)),
        whole=all(map(agree, laid)),
    )


def mark_claims(html: str, claims: Sequence[int], numbers: Mapping[int, int]) -> str:
    """Mark the comments on the lines ``claims`` of a highlighted code block.

    ``numbers`` are those of the lines that have a printed line; lines count from 0.
    """

    def mark(line: int, text: str) -> str:
        if line not in claims:
            return text
        before, comment, after = text.rpartition(COMMENT)
        return before + (comment and CLAIM.format(pair=_pair(numbers, line))) + after

    return _each_line(html, mark, "\n")


def mark_printed(html: str, numbers: Mapping[int, int]) -> str:
    """Mark the lines of a printed block that have a claim, each with its number."""

    def mark(line: int, text: str) -> str:
        if line not in numbers:
            return f"{text}\n"
        return PRINTED.format(pair=_pair(numbers, line), line=text)

    return _each_line(html, mark, "")


def _each_line(html: str, mark: Callable[[int, str], str], between: str) -> str:
    """Apply ``mark`` to each line in the last ``<pre>``; line numbers have their own."""
    head, pre, rest = html.rpartition("<pre>")
    text, end, tail = rest.partition("</pre>")
    text, empty = text.removeprefix("<span></span>"), "<span></span>"
    *lines, last = text.split("\n")
    marked = [mark(n, line) for n, line in enumerate(lines)]
    return f"{head}{pre}{empty}{between.join([*marked, last])}{end}{tail}"


def _pair(numbers: Mapping[int, int], line: int) -> str:
    return f' data-pair="{numbers[line]}"' if line in numbers else ""
