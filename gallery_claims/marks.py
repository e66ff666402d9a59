"""Mark the highlighted lines of claims, and the printed lines that they claim."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

COMMENT = '<span class="c1">'
CLAIM = '<span class="c1 claim"{pair}>'
PRINTED = '<span class="claimed"{pair}>{line}\n</span>'


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
