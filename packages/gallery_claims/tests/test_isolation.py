"""Every example runs alone: whatever one does to its process ends with it."""

import pytest

from .gallery import PASSED

OTHER = """
import os
import string

print(string.digits, "TOWER" in os.environ, os.getcwd().split("/")[-1])
# Output:
# 0123456789 False examples
"""
BAD = {
    "calls_exit": ("import sys\n\nsys.exit(3)", "calls sys.exit(3)"),
    "calls_exit_without_status": ("import sys\n\nsys.exit()", "calls sys.exit()"),
    "closes_standard_output": (
        "import sys\n\nsys.__stdout__.close()",
        "raises ValueError: I/O operation on closed file.",
    ),
    "crashes": (
        "import ctypes\n\nctypes.string_at(0)",
        "crashed with SIGSEGV",
    ),
    "ends_its_process": (
        "import os\n\nos._exit(0)",
        "ended its process with exit status 0, before its last line",
    ),
    "is_killed": (
        "import os\n\nos.kill(os.getpid(), 9)",
        "crashed with SIGKILL",
    ),
    "never_ends": ("while True:\n    pass", "was stopped after 4 seconds"),
    "prints_one_long_line": (
        'print("a" * 1_000_000)',
        "printed more than 10,000 characters",
    ),
    "prints_without_end": (
        'try:\n    while True:\n        print("a")\nexcept Exception:\n    pass',
        "printed more than 10,000 characters",
    ),
}
MEDDLES = {
    "changes_a_module": 'import string\n\nstring.digits = ""',
    "changes_the_environment": 'import os\n\nos.environ["TOWER"] = "1"',
    "changes_the_folder": 'import os\n\nos.chdir("/")',
}


REPORT = "".join(
    f"examples/{name}.py:1: ERROR: {reason}\n" for name, (_, reason) in BAD.items()
)


@pytest.fixture
def limited(gallery):
    gallery.configure(gallery_claims_seconds=4, gallery_claims_characters=10_000)
    gallery.example("an_example_before", OTHER)
    gallery.example("zzz_an_example_after", OTHER)
    return gallery


def test_whatever_an_example_does_to_its_process_others_do_not_see(limited):
    for name, code in MEDDLES.items():
        limited.example(name, f'\nprint("before")  # before\n{code}\n')
    assert PASSED == limited.build()


def test_each_bad_example_is_named_and_harms_no_other_until_it_is_mended(limited):
    for name, (code, _) in BAD.items():
        limited.example(name, f'\nprint("before")  # before\n{code}\n')
    assert f"{REPORT}exit status 1\n" == limited.build()
    assert f"{REPORT}exit status 1\n" == limited.build("-W", "--keep-going")
    for name in BAD:
        limited.example(name, '\nprint("before")  # before\n')
    assert PASSED == limited.build()


def test_examples_that_cannot_be_read_are_named_and_harm_no_other(gallery):
    gallery.example("one", OTHER)
    gallery.write("examples/a_no_docstring.py", 'print("a")  # a\n')
    gallery.write("examples/b_no_title.py", '""".. _w:"""\n\nprint("a")  # a\n')
    gallery.write("examples/c_not_python.py", '"""Title\n=====\n"""\n\nprint(\n')
    gallery.write("examples/d_empty.py", "")
    gallery.write("examples/e with space.py", '"""Title\n=====\n"""\n')
    (gallery.folder / "examples/f_not_utf_8.py").write_bytes(b'"""T\n=\n"""\n# \xe9\n')
    (gallery.folder / "examples/g_mark.py").write_bytes(b'\xef\xbb\xbf"""T\n=\n"""\n')
    assert (
        "examples/a_no_docstring.py:1: ERROR: has no docstring; "
        "begin with a title and an introduction\n"
        "examples/b_no_title.py:1: ERROR: Example docstring should have a header for "
        "the example title. Please check the example file: b_no_title.py\n"
        "examples/c_not_python.py:5: ERROR: is not Python: '(' was never closed\n"
        "examples/d_empty.py:1: ERROR: has no docstring; "
        "begin with a title and an introduction\n"
        "examples/e with space.py:1: ERROR: has a space in its name; "
        "put an underscore there\n"
        "examples/f_not_utf_8.py:4: ERROR: is not UTF-8; save it as UTF-8\n"
        "examples/g_mark.py:1: ERROR: begins with a byte order mark; "
        "save it as UTF-8 without\n"
        "exit status 1\n"
    ) == gallery.build()
