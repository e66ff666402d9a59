"""What a guest says of an example becomes the same entries on every machine."""

import pytest
from gallery_claims.claims.example import read_block

from scopes_site.code_lines import read_code_lines
from scopes_site.releases.record import Entry, Recorded
from tools.matrix.canonical import canonical, recorded

SOURCE = '"""A title."""\n\nimport sys\n\nprint(1)\nprint(2)\n'
CODE = read_code_lines(read_block(SOURCE))
FOLDERS = ["/home/me/.venv", "/home/me/.venv/lib", "/opt/python"]

TEXTS = [
    ("tower/w:0", "tower/w:0"),
    ("<Graph object at 0x7f3a12bc9d10>", "<Graph object at 0x...>"),
    ("0xff", "0xff"),
    ("/home/me/.venv/lib/numpy.py", ".../numpy.py"),
    ("/opt/python/bin and /opt", ".../bin and /opt"),
    ("/tmp/tmpab12_xyz/model", "/tmp/tmp.../model"),
    ("a//b:0", "a//b:0"),
    ("größe \ud800", "größe \\ud800"),
]

TRACEBACK = """\
Variable w already exists. Originally defined at:

  File "/home/me/.venv/lib/python3.7/ops.py", line 1748, in __init__
    self._traceback = tf_stack.extract_stack()
    ~~~~~~~~~~^^^^^^
  File "/home/me/.venv/lib/python3.7/ops.py", line 3426, in create_op
    attrs, op_def)

after
"""


def result(*writes, failure=None):
    return {"writes": list(writes), "failure": failure}


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_what_differs_between_machines_becomes_dots(text, expected):
    assert expected == canonical(text, FOLDERS)


def test_a_line_that_several_writes_made_is_of_the_last_of_them():
    printed = (Entry(2, "a b"), Entry(3, "c"))
    writes = [[5, "a "], [5, "b"], [5, "\n"], [6, "c"]]
    assert Recorded(CODE.digest, printed) == recorded(result(*writes), CODE, [])


def test_blanks_at_the_end_of_a_line_are_dropped_and_empty_lines_are_kept():
    printed = (Entry(2, "a"), Entry(2, ""), Entry(2, " b"))
    assert printed == recorded(result([5, "a  \n\n b\n"]), CODE, []).printed


def test_the_frames_of_a_traceback_are_left_out():
    printed = (
        Entry(2, "Variable w already exists. Originally defined at:"),
        Entry(2, "after"),
    )
    assert printed == recorded(result([5, TRACEBACK]), CODE, []).printed


def test_a_failure_is_at_its_statement():
    failure = [6, "ValueError: in /home/me/.venv/lib"]
    expected = Entry(3, "ValueError: in ...")
    assert expected == recorded(result(failure=failure), CODE, FOLDERS).failure


def test_a_failure_without_a_line_is_at_none():
    failure = [0, "crashed with SIGSEGV"]
    expected = Entry(0, "crashed with SIGSEGV")
    assert expected == recorded(result(failure=failure), CODE, []).failure
