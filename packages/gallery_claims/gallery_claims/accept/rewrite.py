"""Write what an example printed into its claims; touch nothing else of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..claims.compare import Drift, compare
from ..claims.example import Example
from ..claims.read import DIRECTIVE, ORDERED, UNORDERED, Claim, Expected
from ..claims.statements import Comment, Statement
from ..runs.printed import Run
from .owners import Unit, find_units
from .refusals import refuse_clause, refuse_directives, refuse_unseen

WIDEST = 60


@dataclass
class Changes:
    """How many claims were created, fixed and removed."""

    created: int = 0
    fixed: int = 0
    removed: int = 0

    def __str__(self) -> str:
        return ", ".join(f"{word} {n}" for word, n in vars(self).items() if n)


@dataclass(frozen=True)
class _Edit:
    """Replace the lines from ``first`` to before ``end`` by ``lines``."""

    first: int
    end: int
    lines: tuple[str, ...]


def rewrite(
    example: Example, run: Run, drifts: Sequence[Drift]
) -> tuple[bytes, Changes]:
    """Return the content of ``example`` with claims that say what ``run`` printed.

    ``drifts`` are those of this example and this run.

    A cell without drift stays as it is; in the others each claim that holds does, and
    each ` ...` cut that still fits.  Raises :exc:`.Refused` where printed text
    cannot be a comment.
    """
    writer = _Writer(example)
    for cell, writes in zip(example.cells, run.cells):
        if any(cell.holds(drift.line) for drift in drifts):
            for unit in find_units(example, cell, writes):
                writer.write(unit)
    return writer.apply().encode(), writer.changes


class _Writer:
    def __init__(self, example: Example) -> None:
        text = example.content.decode("utf-8")
        self.lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)
        self.ending = self._split(1)[1] or "\n"
        self.comments = example.comments
        self.statements = example.statements
        self.edits: list[_Edit] = []
        self.changes = Changes()

    def apply(self) -> str:
        """Return the text with all edits made, from the last line to the first."""
        lines = list(self.lines)
        in_order = sorted(self.edits, key=lambda edit: (edit.first, edit.end))
        for edit in reversed(in_order):
            lines[edit.first - 1 : edit.end - 1] = edit.lines
        complete, last = lines[:-1], lines[-1] if lines else ""
        ended = (
            one if one.endswith(("\r", "\n")) else one + self.ending for one in complete
        )
        return "".join(ended) + last

    def write(self, unit: Unit) -> None:
        """Give the statement of ``unit`` the claim that it needs, and no other."""
        own = [claim for claim in unit.claims if _is_of(claim, unit.statement)]
        kept = own[0] if own and unit.printed else None
        for claim in unit.claims:
            if claim is not kept:
                self._remove(claim)
                self.changes.removed += 1
        if not unit.printed or (kept and _holds(kept, unit.printed)):
            return
        refuse_unseen(unit)
        if kept:
            self.changes.fixed += 1
        else:
            self.changes.created += 1
        below = kept is not None and kept.line > kept.last
        if not below and self._write_beside(unit.statement, unit.printed):
            return
        if kept:
            self._remove(kept)
        self._write_below(unit, kept)

    def _write_beside(self, statement: Statement, printed: Sequence[str]) -> bool:
        """Write the claim beside a print of one line; return whether it fits there."""
        line, end = self._split(statement.last)
        comment = self.comments.get(statement.last)
        code = line[: comment.column] if comment else f"{line}  "
        text = f"{code}# {printed[0]}"
        if not statement.prints or len(printed) > 1 or not printed[0]:
            return False
        if any(_follows(other, statement) for other in self.statements):
            return False
        if len(text) > WIDEST and not comment:
            return False
        self._replace(statement.last, statement.last + 1, [text + end])
        return True

    def _write_below(self, unit: Unit, old: Claim | None) -> None:
        statement = unit.statement
        first = old.expected[-1].line + 1 if old and old.line > old.last else 0
        after = first or statement.last + 1
        line, _ = self._split(statement.first)
        indent = line[: len(line) - len(line.lstrip())]
        refuse_clause(unit, self.statements, len(indent))
        header = UNORDERED if old and not old.ordered else ORDERED
        comments = [f"# {text}".rstrip() for text in _texts(unit.printed, old)]
        refuse_directives(unit, comments)
        lines = [f"{indent}{text}{self.ending}" for text in [header, *comments]]
        if _would_join(self.comments.get(after), len(indent)):
            lines.append(self.ending)
        self._replace(after, after, lines)

    def _remove(self, claim: Claim) -> None:
        if claim.line > claim.last:
            self._replace(claim.line, claim.expected[-1].line + 1, [])
            return
        line, end = self._split(claim.line)
        code = line[: self.comments[claim.line].column].rstrip()
        self._replace(claim.line, claim.line + 1, [code + end])

    def _replace(self, first: int, end: int, lines: Sequence[str]) -> None:
        self.edits.append(_Edit(first, end, tuple(lines)))

    def _split(self, number: int) -> tuple[str, str]:
        """Return a line of the file and its line ending."""
        line = self.lines[number - 1]
        text = line.rstrip("\r\n")
        return text, line[len(text) :]


def _follows(other: Statement, statement: Statement) -> bool:
    """Whether ``other`` begins on the line on which ``statement`` ends."""
    return other.first == statement.last and other.column >= statement.end_column


def _would_join(comment: Comment | None, column: int) -> bool:
    """Whether ``comment`` would be a line of a claim right above it."""
    if comment is None or DIRECTIVE.match(comment.text):
        return False
    return comment.alone and comment.column == column


def _is_of(claim: Claim, statement: Statement) -> bool:
    return (claim.first, claim.last) == (statement.first, statement.last)


def _holds(claim: Claim, printed: Sequence[str]) -> bool:
    edge = Claim(0, 0, 0, (Expected(0, "|"),))  # between two, blank lines count
    return not compare([edge, claim, edge], [], 0, "\n".join(["|", *printed, "|"]))


def _texts(printed: Sequence[str], old: Claim | None) -> Iterator[str]:
    """Yield the lines to claim: a cut of the old claim where it fits, else all."""
    cuts = [one for one in old.expected if one.cut] if old else []
    for text in printed:
        yield next((cut.text for cut in cuts if cut.matches(text)), text)
