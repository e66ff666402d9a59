"""Write what an example printed into its claims; touch nothing else of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .attribute import Unit, find_units
from .claims import DIRECTIVE, ORDERED, UNORDERED, Claim, read_claims
from .compare import compare
from .examples import Cell
from .runner import Write
from .source import Statement, read_comments, read_statements

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
    source: str, cells: Sequence[Cell], runs: Sequence[Sequence[Write]]
) -> tuple[str, Changes]:
    """Return ``source`` with claims that say what ``runs`` printed, cell by cell.

    A claim that holds stays as it is, and so does a ` ...` cut that still fits.
    """
    reading = read_claims(source, [(cell.first, cell.last) for cell in cells])
    statements = read_statements(source)
    writer = _Writer(source)
    for cell, writes in zip(cells, runs):
        for unit in find_units(cell, statements, reading.claims, writes):
            writer.write(unit)
    return writer.apply(), writer.changes


class _Writer:
    def __init__(self, source: str) -> None:
        self.lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", source)
        self.comments = read_comments(source)
        self.edits: list[_Edit] = []
        self.changes = Changes()

    def apply(self) -> str:
        """Return the text with all edits made, from the last line to the first."""
        lines = list(self.lines)
        for edit in sorted(self.edits, key=lambda edit: edit.first, reverse=True):
            lines[edit.first - 1 : edit.end - 1] = edit.lines
        *complete, last = lines or [""]
        ends = ("\r", "\n")
        return (
            "".join(one if one.endswith(ends) else f"{one}\n" for one in complete)
            + last
        )

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
        if len(text) > WIDEST and not comment:
            return False
        self._replace(statement.last, statement.last + 1, [text + end])
        return True

    def _write_below(self, unit: Unit, old: Claim | None) -> None:
        statement = unit.statement
        first = old.expected[-1].line + 1 if old and old.line > old.last else 0
        after = first or statement.last + 1
        line, _ = self._split(statement.first)
        indent = line[: statement.column]
        header = UNORDERED if old and not old.ordered else ORDERED
        end = self._split(statement.last)[1] or "\n"
        texts = [header, *(f"# {text}".rstrip() for text in _texts(unit.printed, old))]
        lines = [f"{indent}{text}{end}" for text in texts]
        following = self.comments.get(after)
        if following and following.alone and not DIRECTIVE.match(following.text):
            lines.append(end)  # or else that comment would be a line of the claim
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


def _is_of(claim: Claim, statement: Statement) -> bool:
    return (claim.first, claim.last) == (statement.first, statement.last)


def _holds(claim: Claim, printed: Sequence[str]) -> bool:
    return not compare([claim], [], claim.line, "\n".join(printed))


def _texts(printed: Sequence[str], old: Claim | None) -> Iterator[str]:
    """Yield the lines to claim: a cut of the old claim where it fits, else all."""
    cuts = [one for one in old.expected if one.cut] if old else []
    for text in printed:
        yield next((cut.text for cut in cuts if cut.matches(text)), text)
