"""An example and records that no release ever made."""

from __future__ import annotations

from pathlib import Path

from scopes_site.examples import Script
from scopes_site.releases.history import History, read_history
from scopes_site.releases.matrix import Matrix
from scopes_site.releases.record import Entry, Record, Recorded, Versions

SOURCE = '''"""
A title
=======

An introduction.
"""

import tensorflow.compat.v1 as tf

print("a")  # a

# %%
# Prose.

for name in ["b", "c"]:
    print(name)
# Output:
# b
# c

# %%
# More prose.

try:
    print(tf.name)
except AttributeError as error:
    print(error)  # the name is not there ...
'''
VERSIONS = Versions("3.13", "9.9.9", None, "2.0.0")
NAME = "names/one"
AS_CLAIMED = ((2, "a"), (4, "b"), (4, "c"), (8, "the name is not there, sorry"))


def write_example(folder: Path, source: str = SOURCE) -> Script:
    """Write the example below ``folder``, with a reading order."""
    path = folder / f"{NAME}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source)
    (folder / "reading_order.txt").write_text(f"{NAME}.py\n")
    return Script(path, NAME)


def record(
    example: Script, release: str, *printed: tuple[int, str], failure=None
) -> Record:
    """Return a record in which the example ``printed`` and failed so."""
    entries = tuple(Entry(*one) for one in printed)
    recorded = Recorded(
        example.code.digest, entries, Entry(*failure) if failure else None
    )
    return Record(release, VERSIONS, "", {example.file: recorded})


def history(example: Script, *records: Record) -> History:
    """Return what the records say of the example."""
    return read_history(example, records)


def matrix(example: Script, *records: Record) -> Matrix:
    """Return the matrix of this one example."""
    plain = [one.release for one in records if "+" not in one.release]
    return Matrix(dict.fromkeys(plain, VERSIONS), {NAME: history(example, *records)})
