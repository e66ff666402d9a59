"""Write, as JSON, the blocks of examples and what each cell of code prints.

record.py OUT FILE...
"""

import contextlib
import io
import json
import sys
from pathlib import Path

from sphinx_gallery.py_source_parser import split_code_and_text_blocks


def record(name: str) -> list[dict[str, str]]:
    """Run the example; return its blocks in order."""
    namespace = {"__name__": "__main__"}
    blocks = []
    for kind, content, *_ in split_code_and_text_blocks(name)[1]:
        printed = io.StringIO()
        if kind == "code":
            with contextlib.redirect_stdout(printed):
                exec(content, namespace)  # noqa: S102
        block = {"kind": kind, "content": content, "printed": printed.getvalue()}
        blocks.append(block)
    return blocks


if __name__ == "__main__":
    out, *names = sys.argv[1:]
    Path(out).write_text(json.dumps({name: record(name) for name in names}))
