"""Read the claims of an example: the comments that say what a statement prints.

Comments come from :mod:`tokenize`, so a ``#`` inside a string is never a claim, and
claims keep the line numbers of the file from start to end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .cell import Cell
from .statements import Comment, Statement

ORDERED = "# Output:"
UNORDERED = "# Unordered output:"
CUT = " ..."

_NEAR_HEADER = re.compile(
    r"#+\s*((un)?(sorted|ordered) |expected )?outputs?\s*(:.*)?", re.IGNORECASE
)
DIRECTIVE = re.compile(r"# ?%%|#{20,}|#\s*sphinx_gallery_")


@dataclass(frozen=True)
class Expected:
    """One printed line as a claim gives it, and the line of the file that says so."""

    line: int
    text: str

    @property
    def cut(self) -> bool:
        """Whether the claim gives only the beginning of the printed line."""
        return self.text.endswith(CUT) and self.text.strip() != CUT.strip()

    def matches(self, printed: str) -> bool:
        """Whether ``printed`` is what this line claims."""
        if self.cut:
            return printed.startswith(self.text.removesuffix(CUT))
        return printed == self.text


@dataclass(frozen=True)
class Claim:
    """What one statement prints, line by line, in this order or in any.

    ``first`` and ``last`` are the lines of the statement, ``line`` is where the claim
    begins: beside the statement's last line, or at the ``# Output:`` below it.
    """

    line: int
    first: int
    last: int
    expected: tuple[Expected, ...]
    ordered: bool = True


@dataclass(frozen=True)
class Problem:
    """Something wrong at one line of an example, worded for its author."""

    line: int
    message: str


@dataclass(frozen=True)
class Reading:
    """All that the comments of one example say.

    ``silent`` holds the last lines of the ``print`` statements without a claim: the
    likely places of printed text that nothing claims.
    """

    claims: tuple[Claim, ...]
    near_misses: tuple[Problem, ...]
    silent: tuple[int, ...]


def read_claims(
    statements: Sequence[Statement],
    comments: Mapping[int, Comment],
    cells: Sequence[Cell],
) -> Reading:
    """Read the claims in the ``comments`` of a script.

    A comment outside of all ``cells`` is prose.
    """
    return _Reader(statements, comments, cells).read()


class _Reader:
    def __init__(
        self,
        statements: Sequence[Statement],
        comments: Mapping[int, Comment],
        cells: Sequence[Cell],
    ) -> None:
        self.statements = statements
        self.comments = comments
        self.cells = cells
        self.claims: list[Claim] = []
        self.near_misses: list[Problem] = []
        self.taken: set[int] = set()

    def read(self) -> Reading:
        for comment in self.comments.values():
            if comment.alone and comment.line not in self.taken:
                self._read_header(comment)
        covered = [range(claim.first, claim.last + 1) for claim in self.claims]
        silent = []
        for statement in self.statements:
            if not statement.prints or self._cell(statement.last) is None:
                continue
            beside = self._beside(statement)
            if beside:
                self._read_beside(beside, statement)
            elif not any(statement.last in lines for lines in covered):
                silent.append(statement.last)
        self._refuse_overlaps()
        return Reading(
            tuple(sorted(self.claims, key=lambda claim: claim.line)),
            tuple(sorted(self.near_misses, key=lambda miss: miss.line)),
            tuple(sorted(silent)),
        )

    def _read_header(self, comment: Comment) -> None:
        if comment.text in (ORDERED, UNORDERED):
            problem = self._problem_of_header(comment)
            if problem:
                self._miss(comment.line, f"`{comment.text}` {problem}")
        elif _NEAR_HEADER.fullmatch(comment.text) and self._cell(comment.line):
            self._miss(
                comment.line,
                f"`{comment.text}` is not a claim; write `{ORDERED}` or "
                f"`{UNORDERED}` alone on its line and the printed lines below it",
            )

    def _problem_of_header(self, comment: Comment) -> str | None:
        """Record the claim below ``comment``, or say why it is none."""
        cell = self._cell(comment.line)
        if cell is None:
            return (
                "is prose here, right below a cell's `# %%` line; "
                "put it below the statement that prints"
            )
        expected = tuple(self._lines_below(comment))
        above = self._statement_above(comment, cell)
        if above is None:
            return (
                "has no statement above it with the same indentation; put it right "
                "below the statement that prints, indented like that statement"
            )
        if above.repeats:
            return (
                "stands inside a loop or a function, which may run any number of "
                "times; put it below the whole loop, or below the call"
            )
        if not expected:
            return "has no lines below it; write each printed line there as `# text`"
        ordered = comment.text == ORDERED
        self.claims.append(
            Claim(comment.line, above.first, above.last, expected, ordered)
        )
        return None

    def _lines_below(self, header: Comment) -> Iterator[Expected]:
        line = header.line + 1
        while comment := self.comments.get(line):
            if comment.column != header.column or not comment.alone:
                break
            if comment.text in (ORDERED, UNORDERED) or DIRECTIVE.match(comment.text):
                break
            self.taken.add(line)
            yield self._expected(comment)
            line += 1

    def _statement_above(self, comment: Comment, cell: Cell) -> Statement | None:
        ended = [
            one for one in self.statements if cell.first <= one.last < comment.line
        ]
        last = max((one.last for one in ended), default=None)
        for statement in ended:
            if statement.last == last and statement.column == comment.column:
                return statement
        return None

    def _beside(self, statement: Statement) -> Comment | None:
        """Return the comment that ends the line on which ``statement`` ends."""
        comment = self.comments.get(statement.last)
        following = any(
            other.first == statement.last and other.column > statement.end_column
            for other in self.statements
        )
        return None if following else comment

    def _read_beside(self, comment: Comment, statement: Statement) -> None:
        if statement.repeats:
            self._miss(
                comment.line,
                f"`{comment.text}` stands beside a print inside a loop or a function, "
                f"which may run any number of times; claim it with `{ORDERED}` below "
                "the whole loop, or below the call",
            )
            return
        expected = (self._expected(comment),)
        self.claims.append(
            Claim(comment.line, statement.first, statement.last, expected)
        )

    def _expected(self, comment: Comment) -> Expected:
        if comment.text[1:2] not in ("", " "):
            self._miss(comment.line, f"`{comment.text}` needs a space after its `#`")
        return Expected(comment.line, comment.text[1:].removeprefix(" "))

    def _refuse_overlaps(self) -> None:
        for claim in self.claims:
            for outer in self.claims:
                inside = outer.first <= claim.last <= outer.last
                if inside and outer.line > claim.line:
                    self._miss(
                        outer.line,
                        f"claims what line {claim.line} claims already; "
                        "keep one of the two",
                    )

    def _cell(self, line: int) -> Cell | None:
        return next((cell for cell in self.cells if cell.holds(line)), None)

    def _miss(self, line: int, message: str) -> None:
        self.near_misses.append(Problem(line, message))
