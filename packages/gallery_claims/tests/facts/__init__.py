"""What the checker must say about an example: one table for several tests.

A fact is a sentence, an example, and the whole report on it.  The line of the opening
quotes counts as line 1 and holds the docstring.
"""

from . import below, beside, cells, cut, missing, near_misses, shown, unordered

FACTS = {
    **beside.FACTS,
    **cut.FACTS,
    **shown.FACTS,
    **below.FACTS,
    **unordered.FACTS,
    **missing.FACTS,
    **near_misses.FACTS,
    **cells.FACTS,
}
