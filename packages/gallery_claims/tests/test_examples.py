"""Examples as they are read, and files that are none."""

import pytest
from gallery_claims.claims.read import Problem
from gallery_claims.examples import Unreadable, read_example

from .example import example_of, script


def test_a_file_that_is_no_python_is_refused_with_its_line():
    with pytest.raises(Unreadable) as raised:
        example_of(script("\nx = 1\nprint(x\n"))
    assert Problem(3, "is not Python: '(' was never closed") == raised.value.problem


def test_an_example_keeps_its_line_endings_and_counts_lines_as_python_does(tmp_path):
    content = script('\nx = 1\nprint("a")  # a\n').replace("\n", "\r\n").encode()
    path = tmp_path / "windows.py"
    path.write_bytes(content)
    example = read_example(path)
    assert (content, [3]) == (example.content, [one.line for one in example.claims])
