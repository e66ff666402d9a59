"""What of a page is indexed, and in which words."""

from __future__ import annotations

import re

BEGIN = '<article role="main"'
END = "</article>"
NOT_TEXT = ", ".join(
    [
        *(".headerlink", ".toctree-wrapper", ".checked-with"),
        *(".uses", ".sphx-glr-example-tags", ".sphx-glr-footer"),
        ".releases",
    ]
)

# Pagefind keeps these inside a word, so that `my_scope/var1:0` is one.
WORD_CHARACTERS = "_/:"

# A dot ends a word where a name follows: who looks for `get_variable` finds
# `tf.get_variable`.  The dialog takes the thin space out again.
THIN_SPACE = "\u200a"
_DOT = re.compile(r"\.(?=(?:</?span[^>]*>)*[A-Za-z_])")


def indexed(html: str) -> str:
    """Return the main part of a page as Pagefind shall read it."""
    article = html.partition(BEGIN)[2].partition(">")[2].rpartition(END)[0]
    words = _DOT.sub(f".{THIN_SPACE}", article)
    return f'<html lang="en"><body data-pagefind-body>{words}</body></html>'
