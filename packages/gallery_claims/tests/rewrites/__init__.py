"""What accept makes of an example: a fact, the text before, the text after, the changes.

The docstring stands on the empty first line.
"""

from . import created, fixed, kept, places, removed

REWRITES = {
    **created.REWRITES,
    **fixed.REWRITES,
    **removed.REWRITES,
    **kept.REWRITES,
    **places.REWRITES,
}
