"""What a guest says of an example, made into what a record holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scopes_site.code_lines import CodeLines
from scopes_site.releases.record import Entry, Recorded

_ADDRESS = re.compile(r"\b0x[0-9a-f]{6,}\b")
_TEMPORARY = re.compile(r"\btmp[a-z0-9_]{8}\b")
_FRAME = re.compile(r'  File ".*", line \d+, in ')
_SOURCE = "    "


def recorded(result: dict, code: CodeLines, folders: Sequence[str]) -> Recorded:
    """Return what the guest's ``result`` says, in lines of the example's ``code``.

    ``folders`` are those of this machine that may stand in printed paths.
    """
    printed = tuple(
        Entry(code.number(line), canonical(text, folders))
        for line, text in _without_frames(list(_lines(result["writes"])))
    )
    failure = result["failure"]
    if failure:
        line, text = failure
        failure = Entry(code.number(line), canonical(text, folders))
    return Recorded(code.digest, printed, failure)


def canonical(text: str, folders: Sequence[str]) -> str:
    """Return ``text`` without what differs from run to run or between machines.

    Addresses, the random part of temporary names and the ``folders`` become dots; a
    surrogate, which no file can hold, its escape.
    """
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    for folder in sorted(set(folders), key=len, reverse=True):
        text = text.replace(folder, "...")
    return _TEMPORARY.sub("tmp...", _ADDRESS.sub("0x...", text))


def _without_frames(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return the lines without the frames of tracebacks, which are of a machine.

    TensorFlow 1 quotes them in its messages: a ``File`` line and the source below it,
    with blank lines around.
    """
    dropped = [False] * len(lines)
    for number, (_, text) in enumerate(lines):
        below = number and dropped[number - 1]
        source = below and (text.startswith(_SOURCE) or not text)
        dropped[number] = bool(_FRAME.match(text) or source)
    for number in reversed(range(len(lines) - 1)):
        if dropped[number + 1] and not lines[number][1]:
            dropped[number] = True
    return [line for line, gone in zip(lines, dropped) if not gone]


def _lines(writes: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield each printed line with the line of the example that ended it."""
    text, line = "", 0
    for line, piece in writes:
        *whole, text = (text + piece).split("\n")
        yield from ((line, one.rstrip()) for one in whole)
    if text:
        yield line, text.rstrip()
