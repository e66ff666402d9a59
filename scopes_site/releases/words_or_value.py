"""Tell a message in other words from another name or value."""

from __future__ import annotations

import re

from gallery_claims.claims.read import CUT

VALUE = "value"
WORDS = "words"

_PLAIN_WORD = re.compile(r"[(`'\"]?[A-Za-z]{2,}[)`'\".,;:?!]*")
_NAME = re.compile(r"(['\"`]?)[\w./\\>:-]+\1[.,;]?")
_SIGN_OF_A_NAME = re.compile(r"[/_:\d'\"`]")


def kind(before: str | None, after: str | None) -> str:
    """Return the kind of the difference of two texts, which are not equal.

    ``WORDS`` if both are messages and more than the names in them differs, else
    ``VALUE``.  None is nothing printed.
    """
    if before is None or after is None:
        return VALUE
    if not (_is_message(before) and _is_message(after)):
        return VALUE
    return VALUE if _differ_in_names(before, after) else WORDS


def _is_message(text: str) -> bool:
    """Whether ``text`` is one sentence; only claims of messages are cut."""
    if "\n" in text:
        return False
    words = sum(bool(_PLAIN_WORD.fullmatch(word)) for word in text.split())
    return words >= 3 or text.endswith(CUT)


def _differ_in_names(before: str, after: str) -> bool:
    left, right = before.split(), after.split()
    if CUT in (before[-4:], after[-4:]):
        shorter = min(len(one) - one[-1:].count(CUT.strip()) for one in (left, right))
        left, right = left[:shorter], right[:shorter]
    other = [pair for pair in zip(left, right) if pair[0] != pair[1]]
    return (
        len(left) == len(right)
        and bool(other)
        and all(_is_name(word) for pair in other for word in pair)
    )


def _is_name(word: str) -> bool:
    return bool(_NAME.fullmatch(word) and _SIGN_OF_A_NAME.search(word))
