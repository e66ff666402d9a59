"""Take the claims of an example away, or make them wrong."""

from __future__ import annotations

import io
import tokenize
from collections.abc import Callable
from random import Random

from gallery_claims.claims.read import Claim
from gallery_claims.claims.statements import read_comments

from .example import claims_of


def without_claims(source: str) -> str:
    """Return a script without any claim."""
    return with_claims(source, lambda claim: [])


def with_wrong_claims(source: str) -> str:
    """Return a script with other text in each line of each claim that is not cut."""

    def spoil(claim: Claim) -> list[str]:
        return [f"# {one.text}" if one.cut else "# wrong" for one in claim.expected]

    return with_claims(source, spoil)


def with_spoiled_claims(source: str, random: Random) -> str:
    """Return a script in which some claims are gone, wrong, too long or too short."""

    def spoil(claim: Claim) -> list[str]:
        lines = [f"# {one.text}".rstrip() for one in claim.expected]
        beside = claim.line == claim.last
        ways = [lines, [], ["# wrong"], ["# wrong", *lines], lines[1:]]
        return random.choice(ways)[: 1 if beside else None]

    return with_claims(source, spoil)


def code_of(source: str) -> list[tuple[int, str]]:
    """Return all that Python makes of a script: its tokens without the comments."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [
        (token.type, token.string)
        for token in tokens
        if token.type not in (tokenize.COMMENT, tokenize.NL)
    ]


def with_claims(source: str, lines_of: Callable[[Claim], list[str]]) -> str:
    """Write the lines that ``lines_of`` returns for each claim in its place."""
    comments = read_comments(source)
    lines = source.splitlines(keepends=True)
    for _, claim in reversed(claims_of(source)):
        column = comments[claim.line].column
        code = lines[claim.line - 1][:column]
        if claim.line == claim.last:
            end = lines[claim.line - 1][column:].endswith("\n") * "\n"
            text = "".join(lines_of(claim))
            lines[claim.line - 1] = (code + text).rstrip() + end
        else:
            texts = [f"{code}{text}\n" for text in lines_of(claim)]
            first = claim.line if texts else claim.line - 1
            lines[first : claim.expected[-1].line] = texts
    return "".join(lines)
