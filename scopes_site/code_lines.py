"""The code lines of an example: what is left without comments, prose and blank lines.

A record counts in them, so that an edit of the prose or of a claim leaves it valid.
"""

from __future__ import annotations

import hashlib
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass

from gallery_claims.claims.example import Example
from gallery_claims.claims.statements import Statement

_NO_CODE = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}


@dataclass(frozen=True)
class CodeLines:
    """The code lines of one example.

    ``lines`` are their places in the file, counted from 1; ``digest`` stays the same
    as long as the code does.
    """

    lines: tuple[int, ...]
    digest: str
    statements: tuple[Statement, ...]

    def number(self, line: int) -> int:
        """Return which code line begins the statement at ``line`` of the file.

        Which line of a long statement is being run depends on the Python; 0 stands
        for no line at all.
        """
        if not line:
            return 0
        inside = [one for one in self.statements if one.first <= line <= one.last]
        first = inside[-1].first if inside else line
        return sum(one <= first for one in self.lines)

    def line(self, number: int) -> int:
        """Return the place in the file of a code line; the first for 0."""
        return self.lines[max(number, 1) - 1]


def read_code_lines(example: Example) -> CodeLines:
    """Return the code lines of ``example``."""
    code = dict(_code(example))
    text = "\n".join(code.values())
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    return CodeLines(tuple(code), digest, example.statements)


def _code(example: Example) -> Iterator[tuple[int, str]]:
    """Yield each code line: its place, and its text without a comment at its end."""
    docstring, *_ = example.statements
    covered = {
        line
        for token in tokenize.generate_tokens(io.StringIO(example.text).readline)
        if token.type not in _NO_CODE
        for line in range(token.start[0], token.end[0] + 1)
        if line > docstring.last
    }
    for line in sorted(covered):
        yield line, example.code_on(line)
