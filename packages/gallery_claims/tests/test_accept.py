"""``python -m gallery_claims accept`` in a gallery."""

import os
import pty
import re
import signal
import sys
from pathlib import Path

import pytest

from .changes import changes, watched
from .command import Ended, command
from .example import TITLE
from .gallery import ROOT


@pytest.fixture
def drifted(gallery):
    """A gallery with an example that holds and two that do not."""
    gallery.example("holds", '\nprint("w")  # w\n')
    gallery.example("silent", '\nprint("größe")\n')
    gallery.example("wrong", '\nprint("w")  # v\nx = 1\n# Output:\n# u\n')
    return gallery


SILENT = """\
--- examples/silent.py
+++ examples/silent.py
@@ -1,2 +1,2 @@
 "An example\\n=========="
-print("größe")
+print("größe")  # größe
examples/silent.py: created 1
"""
WRONG = """\
--- examples/wrong.py
+++ examples/wrong.py
@@ -1,5 +1,3 @@
 "An example\\n=========="
-print("w")  # v
+print("w")  # w
 x = 1
-# Output:
-# u
examples/wrong.py: fixed 1, removed 1
"""
ACCEPTED = {
    "holds.py": TITLE + '\nprint("w")  # w\n',
    "silent.py": TITLE + '\nprint("größe")  # größe\n',
    "wrong.py": TITLE + '\nprint("w")  # w\nx = 1\n',
}


def texts(gallery):
    """Return the bytes of every file among the examples, by name."""
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in (gallery.folder / "examples").rglob("*")
        if path.is_file() and path.suffix != ".rst"
    }


def state(gallery):
    """Return all that could change on the disk: each path, its bytes and its time."""
    return {
        path: (path.stat().st_mtime_ns, path.is_file() and path.read_bytes())
        for path in (gallery.folder / "examples", *gallery.folder.rglob("*"))
        if "__pycache__" not in path.parts
    }


def test_it_shows_every_change_and_makes_it(drifted):
    expected = SILENT + WRONG + "accepted: 2 of 3 examples\n"
    assert Ended(0, expected, "") == command(drifted, "accept")
    assert ACCEPTED == texts(drifted)


def test_a_second_time_there_is_nothing_to_do(drifted):
    command(drifted, "accept")
    before = state(drifted)
    assert Ended(0, "accepted: 0 of 3 examples\n", "") == command(drifted, "accept")
    assert before == state(drifted)


def test_check_says_what_would_change_and_changes_nothing(drifted):
    before = state(drifted)
    expected = (
        "examples/silent.py: created 1\n"
        "examples/wrong.py: fixed 1, removed 1\n"
        "to accept: 2 of 3 examples\n"
    )
    assert Ended(1, expected, "") == command(drifted, "accept", "--check")
    assert before == state(drifted)


def test_diff_shows_what_would_change_and_changes_nothing(drifted):
    before = state(drifted)
    expected = SILENT + WRONG + "to accept: 2 of 3 examples\n"
    assert Ended(1, expected, "") == command(drifted, "accept", "--diff")
    assert before == state(drifted)


def test_check_and_diff_pass_where_nothing_would_change(drifted):
    command(drifted, "accept")
    expected = Ended(0, "to accept: 0 of 3 examples\n", "")
    assert expected == command(drifted, "accept", "--check")
    assert expected == command(drifted, "accept", "--diff")


def test_files_and_folders_can_be_named(drifted):
    drifted.write("examples/chapter/GALLERY_HEADER.rst", "Chapter\n=======\n")
    drifted.example("chapter/one", '\nprint("w")\n')
    drifted.example("chapter/two", '\nprint("v")\n')
    expected = (
        "examples/silent.py: created 1\n"
        "examples/chapter/one.py: created 1\n"
        "examples/chapter/two.py: created 1\n"
        "to accept: 3 of 3 examples\n"
    )
    named = ["examples/silent.py", "examples/chapter"]
    assert Ended(1, expected, "") == command(drifted, "accept", "--check", *named)


def test_the_pages_may_be_in_any_folder(drifted):
    (drifted.folder / "docs").rename(drifted.folder / "pages")
    arguments = ["accept", "--check", "-c", ".", "--source", "pages"]
    expected = (
        "examples/silent.py: created 1\n"
        "examples/wrong.py: fixed 1, removed 1\n"
        "to accept: 2 of 3 examples\n"
    )
    assert Ended(1, expected, "") == command(drifted, *arguments)


REFUSED = {
    "a_catches": (
        (
            'try:\n    x = 1 / 0\nexcept ZeroDivisionError: print("w", "v", sep="\\n")\n'
            "finally:\n    x = 1\n"
        ),
        4,
        "has no place below it for a claim; begin a new line after the colon",
    ),
    "b_claims_nothing": (
        "x = 1\n",
        1,
        "claims nothing; say beside a print what it prints: `# text`",
    ),
    "c_control": (
        'print("w\\rv")\n',
        2,
        "prints 'w\\rv', which a comment cannot hold; print its repr()",
    ),
    "d_exits": ("import sys\nsys.exit(0)\n", 3, "calls sys.exit(0)"),
    "e_exits_hard": (
        "import os\nos._exit(0)\n",
        1,
        "ended its process with exit status 0, before its last line",
    ),
    "f_fails_later": (
        'import os\nprint("w")\nos.mkdir("made_by_example")\n',
        4,
        "raises FileExistsError: [Errno 17] File exists: 'made_by_example'",
    ),
    "g_header": (
        'print("w", "Output:", sep="\\n")\n',
        2,
        (
            "prints Output: among other lines, and `# Output:` cannot be a line of a "
            "claim; print it alone, or with other text before it"
        ),
    ),
    "h_loops": ("while True:\n    pass\n", 1, "was stopped after 2 seconds"),
    "i_marks": (
        'print("w", "%%", sep="\\n")\n',
        2,
        (
            "prints %% among other lines, and `# %%` cannot be a line of a claim; "
            "print it alone, or with other text before it"
        ),
    ),
    "j_near_miss": (
        'for n in "wv":\n    print(n)\nx = 1\n# output:\n',
        5,
        (
            "`# output:` is not a claim; write `# Output:` or `# Unordered output:` alone "
            "on its line and the printed lines below it"
        ),
    ),
    "k_raises": (
        'print("w")\n1 / 0\n',
        3,
        "raises ZeroDivisionError: division by zero",
    ),
    "l_rewrites_itself": (
        'open("l_rewrites_itself.py", "a").write("# w\\n")\n',
        1,
        "changed while it ran; try again",
    ),
    "m_surrogate": (
        'print("\\ud800")\n',
        2,
        "prints '\\ud800', which a comment cannot hold; print its repr()",
    ),
    "n_unreadable": ("print(\n", 2, "is not Python: '(' was never closed"),
}


def test_what_cannot_be_accepted_is_refused_with_the_reason_and_the_rest_is(drifted):
    drifted.configure(gallery_claims_seconds=2)
    for name, (text, _, _) in REFUSED.items():
        drifted.example(name, f"\n{text}")
    before = texts(drifted)
    errors = "".join(
        f"examples/{name}.py:{line}: NOT ACCEPTED: {reason}\n"
        for name, (_, line, reason) in REFUSED.items()
    )
    expected = SILENT + WRONG + "accepted: 2 of 17 examples\n"
    assert Ended(2, expected, errors) == command(drifted, "accept")
    grown = before["l_rewrites_itself.py"] + "# w\n" * 2
    assert {**before, **ACCEPTED, "l_rewrites_itself.py": grown} == texts(drifted)


def test_check_and_diff_refuse_as_well(gallery):
    gallery.example("raises", "\n1 / 0\n")
    errors = (
        "examples/raises.py:2: NOT ACCEPTED: raises ZeroDivisionError: division by "
        "zero\n"
    )
    expected = Ended(2, "to accept: 0 of 1 examples\n", errors)
    assert expected == command(gallery, "accept", "--check")
    assert expected == command(gallery, "accept", "--diff")


def test_all_near_misses_of_an_example_are_named(gallery):
    gallery.example("near", '\nprint("w")  #w\nfor n in "v":\n    print(n)  # v\n')
    errors = (
        "examples/near.py:2: NOT ACCEPTED: `#w` needs a space after its `#`\n"
        "examples/near.py:4: NOT ACCEPTED: `# v` stands beside a print inside a loop "
        "or a function, which may run any number of times; claim it with `# Output:` "
        "below the whole loop, or below the call\n"
    )
    expected = Ended(2, "accepted: 0 of 1 examples\n", errors)
    assert expected == command(gallery, "accept")


CHANCE = {
    "order": "print({'w', 'v', 'u', 't', 's', 'r', 'q', 'p'})",
    "place": "print(id(object()))",
    "random": "import random; print(random.random())",
    "time": "import time; print(time.time_ns())",
}


@pytest.mark.parametrize("kind", CHANCE)
def test_what_is_printed_by_chance_is_refused_at_its_line(gallery, kind):
    gallery.example(kind, f'\nprint("w")\n{CHANCE[kind]}\n')
    before = state(gallery)
    ended = command(gallery, "accept")
    reason, remedy = ended.errors.split("; ")
    first, second = reason.split(" prints ")[1].split(" in one run and ")
    assert f"examples/{kind}.py:3: NOT ACCEPTED: prints {first}" in ended.errors
    assert first != second.removesuffix(" in the next")
    assert "make it print the same each time\n" == remedy
    assert (2, "accepted: 0 of 1 examples\n") == ended[:2]
    assert before == state(gallery)


def test_a_print_more_in_one_run_than_in_the_other_is_refused(gallery):
    gallery.example(
        "one",
        '\nimport os\nprint("w")\nif os.path.exists("w"):\n    print("v")\n'
        'open("w", "w").close()\n',
    )
    errors = (
        "examples/one.py:5: NOT ACCEPTED: prints more in one run than in the next\n"
    )
    expected = Ended(2, "accepted: 0 of 1 examples\n", errors)
    assert expected == command(gallery, "accept")


def test_windows_line_endings_and_the_files_mode_are_kept(gallery):
    path = gallery.folder / "examples/one.py"
    text = TITLE + '\nprint("w")\nfor n in range(2):\n    print(n)\n'
    path.write_bytes(text.replace("\n", "\r\n").encode())
    path.chmod(0o640)
    assert 0 == command(gallery, "accept").status
    after = TITLE + '\nprint("w")  # w\nfor n in range(2):\n    print(n)\n# Output:\n'
    assert (after + "# 0\n# 1\n").replace("\n", "\r\n").encode() == path.read_bytes()
    assert 0o640 == path.stat().st_mode & 0o777


def test_a_link_to_an_example_stays_a_link(gallery):
    gallery.write("elsewhere/one.py", f'{TITLE}\nprint("w")\n')
    link = gallery.folder / "examples/one.py"
    link.symlink_to("../elsewhere/one.py")
    assert 0 == command(gallery, "accept").status
    assert Path("../elsewhere/one.py") == link.readlink()
    assert f'{TITLE}\nprint("w")  # w\n' == gallery.read("elsewhere/one.py")


def on_terminal(gallery, **environment):
    """Return what accept writes to a terminal."""
    shown, terminal = pty.openpty()
    child = os.fork()
    if child == 0:
        os.chdir(gallery.folder)
        os.dup2(terminal, 1)
        names = {k: v for k, v in os.environ.items() if k != "NO_COLOR"}
        names.update(environment, PYTHONPATH=str(ROOT))
        command = [sys.executable, "-m", "gallery_claims", "accept", "--diff"]
        os.execve(sys.executable, command, names)
    os.close(terminal)
    text = b""
    while True:
        try:
            text += os.read(shown, 4096)
        except OSError:  # the child has closed it
            break
    os.close(shown)
    assert 1 == os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return text.decode().replace("\r\n", "\n")


COLOURED = """\
\033[31m--- examples/one.py\033[0m
\033[32m+++ examples/one.py\033[0m
\033[36m@@ -1,2 +1,2 @@\033[0m
 "An example\\n=========="
\033[31m-print("w")\033[0m
\033[32m+print("w")  # w\033[0m
examples/one.py: created 1
to accept: 1 of 1 examples
"""
PLAIN = """\
--- examples/one.py
+++ examples/one.py
@@ -1,2 +1,2 @@
 "An example\\n=========="
-print("w")
+print("w")  # w
examples/one.py: created 1
to accept: 1 of 1 examples
"""


def test_a_diff_has_colours_on_a_terminal_only_unless_no_color_is_set(gallery):
    gallery.example("one", '\nprint("w")\n')
    assert COLOURED == on_terminal(gallery)
    assert PLAIN == on_terminal(gallery, NO_COLOR="1")
    assert PLAIN == command(gallery, "accept", "--diff").printed


def test_a_file_that_is_no_example_is_refused(gallery):
    gallery.write("no_example.txt", "w\n")
    gallery.write("examples/one.py", '"An example"\nprint("w")\n')
    ended = command(gallery, "accept", "missing.py", "no_example.txt")
    errors = (
        "missing.py:1: NOT ACCEPTED: cannot be read: No such file or directory\n"
        "no_example.txt:1: NOT ACCEPTED: has no docstring; begin with a title and an "
        "introduction\n"
    )
    assert Ended(2, "accepted: 0 of 2 examples\n", errors) == ended


WRITTEN = [
    "open examples/.one.py.RANDOM",
    "os.chmod examples/.one.py.RANDOM",
    "os.rename examples/.one.py.RANDOM examples/one.py",
    "os.remove examples/.one.py.RANDOM",
]


def test_an_example_is_never_written_in_place(gallery):
    gallery.example("one", '\nprint("w")\n')
    assert 0 == watched(gallery, "accept").status
    made = [one for one in changes(gallery) if "examples/" in one]
    assert WRITTEN == [re.sub(r"(py\.)\w{8}\b", r"\1RANDOM", one) for one in made]


def test_what_a_killed_accept_left_is_finished_by_the_next(gallery):
    names = [f"example_{n}" for n in range(4)]

    def accept_anew(kill_before=0):
        for name in names:
            gallery.example(name, '\nprint("w")\n')
        old = texts(gallery)
        return old, watched(gallery, "accept", kill_before=kill_before).status

    accept_anew()
    old, status = accept_anew()
    new = texts(gallery)
    assert (0, 4) == (status, sum(old[name] != new[name] for name in new))
    made = changes(gallery)
    first = next(n for n, change in enumerate(made) if ".example_0.py." in change)
    finished = set()
    for moment in range(1, 21):
        _, status = accept_anew(first + (len(made) - first) * moment // 20)
        assert -signal.SIGKILL == status
        left = texts(gallery)
        assert all(left[name] in (old[name], new[name]) for name in new)
        finished.add(sum(left[name] == new[name] for name in new))
    assert {0, 1, 2, 3, 4} == finished
