"""``python -m gallery_claims check`` in a gallery."""

from xml.etree import ElementTree

import pytest

from .command import Ended, command

REMEDY = (
    "`python -m gallery_claims accept` writes what they print; "
    "read the diff before you commit.\n"
)


def checked(gallery, *arguments, **environment):
    """Return the status and errors of a check, and its progress without the order."""
    ended = command(gallery, "check", *arguments, **environment)
    numbers, names = zip(
        *(line.split(" ", 1) for line in ended.printed.splitlines() if line)
    )
    assert [f"[{n + 1}/{len(numbers)}]" for n in range(len(numbers))] == list(numbers)
    return Ended(ended.status, "\n".join(sorted(names)), ended.errors)


@pytest.fixture
def holding(gallery):
    """A gallery with one example that holds."""
    gallery.example("holds", '\nprint("w")  # w\n')
    return gallery


def test_a_gallery_whose_claims_hold_passes(holding):
    assert Ended(0, "[1/1] examples/holds.py: ok\n", "") == command(holding, "check")


def test_every_drift_of_every_example_is_reported(holding):
    holding.example("one", '\nprint("w")  # v\nprint("u")\n\n# %%\n# Prose.\n\nx = 1\n')
    holding.example("two", "\nfor n in range(2):\n    print(n)\n# Output:\n# 0\n# 2\n")
    progress = (
        "examples/holds.py: ok\n"
        "examples/one.py: has problems\n"
        "examples/two.py: has problems"
    )
    errors = (
        "examples/one.py:2: ERROR: says v, prints w\n"
        "examples/one.py:3: ERROR: prints u, says nothing\n"
        "examples/two.py:6: ERROR: says 2, prints 1\n"
        f"2 examples have drifted. {REMEDY}"
    )
    assert Ended(1, progress, errors) == checked(holding)


def test_a_problem_that_is_no_drift_fails_without_the_remedy(holding):
    holding.example("one", '\nprint("w")  #w\n')
    holding.example("two", "\nx = 1\n")
    progress = (
        "examples/holds.py: ok\n"
        "examples/one.py: has problems\n"
        "examples/two.py: has problems"
    )
    errors = (
        "examples/one.py:2: ERROR: `#w` needs a space after its `#`\n"
        "examples/two.py:1: ERROR: claims nothing; say beside a print what it prints: "
        "`# text`\n"
    )
    assert Ended(1, progress, errors) == checked(holding)


def test_an_example_that_could_not_be_run_to_its_end_has_a_status_of_its_own(holding):
    holding.configure(gallery_claims_seconds=4)
    holding.example("a_raises", '\nprint("w")  # v\n\n# %%\n# Prose.\n\n1 / 0\n')
    holding.example("b_exits", '\nimport sys\nprint("w")  # w\nsys.exit(0)\n')
    holding.example("c_never_ends", '\nprint("w")  # w\nwhile True:\n    pass\n')
    holding.example(
        "d_crashes", '\nprint("w")  # w\nimport ctypes\nctypes.string_at(0)'
    )
    holding.write("examples/e_unreadable.py", "print(\n")
    progress = (
        "examples/a_raises.py: has problems\n"
        "examples/b_exits.py: has problems\n"
        "examples/c_never_ends.py: has problems\n"
        "examples/d_crashes.py: has problems\n"
        "examples/e_unreadable.py: has problems\n"
        "examples/holds.py: ok"
    )
    errors = (
        "examples/a_raises.py:2: ERROR: says v, prints w\n"
        "examples/a_raises.py:7: ERROR: raises ZeroDivisionError: division by zero\n"
        "examples/b_exits.py:4: ERROR: calls sys.exit(0)\n"
        "examples/c_never_ends.py:1: ERROR: was stopped after 4 seconds\n"
        "examples/d_crashes.py:1: ERROR: crashed with SIGSEGV\n"
        "examples/e_unreadable.py:1: ERROR: is not Python: '(' was never closed\n"
        f"1 example has drifted. {REMEDY}"
    )
    assert Ended(2, progress, errors) == checked(holding)


def test_each_example_has_a_fresh_python(gallery):
    conf = gallery.read("conf.py")
    gallery.write("conf.py", f'{conf}import string\nstring.digits = "conf"\n')
    gallery.example(
        "a_meddles",
        '\nimport os, string\nstring.digits = ""\nos.environ["TOWER"] = "1"\n'
        'os.chdir("/")\nprint("w")  # w\n',
    )
    shows = (
        '\nimport os, string, sys\nprint(string.digits, "TOWER" in os.environ)\n'
        "# Output:\n# 0123456789 False\n"
        'print(os.getcwd().split("/")[-1])  # examples\n'
        'print("colorsys" in sys.modules)  # False\n'
    )
    gallery.example("b_shows", shows)
    gallery.example("c_imports", '\nimport colorsys\nprint("w")  # w\n')
    gallery.example("d_shows", shows)
    progress = "\n".join(
        f"examples/{name}.py: ok"
        for name in ("a_meddles", "b_shows", "c_imports", "d_shows")
    )
    assert Ended(0, progress, "") == checked(gallery)


def test_only_the_named_files_and_folders_are_checked(holding):
    holding.write("examples/chapter/GALLERY_HEADER.rst", "Chapter\n=======\n")
    holding.example("chapter/one", '\nprint("w")  # w\n')
    holding.example("two", '\nprint("w")  # v\n')
    expected = Ended(0, "[1/1] examples/chapter/one.py: ok\n", "")
    assert expected == command(holding, "check", "examples/chapter")
    assert expected == command(holding, "check", "examples/chapter/one.py")


def test_the_remedy_is_the_one_of_the_site(holding):
    holding.configure(gallery_claims_remedy="make accept")
    holding.example("one", '\nprint("w")  # v\n')
    errors = (
        "examples/one.py:2: ERROR: says v, prints w\n"
        "1 example has drifted. `make accept` writes what they print; "
        "read the diff before you commit.\n"
    )
    assert errors == command(holding, "check").errors


def test_the_result_is_written_for_machines(holding):
    holding.example("one", '\nprint("<w>")  # v\nprint("größe")\n')
    assert 1 == command(holding, "check", "--junit", "result.xml").status
    suite = ElementTree.parse(holding.folder / "result.xml").getroot()
    assert {"name": "gallery_claims", "tests": "2", "failures": "1"} == suite.attrib
    holds, one = suite
    name = "examples/holds.py"
    assert ("testcase", {"name": name, "file": name}) == (holds.tag, holds.attrib)
    assert [] == list(holds)
    name = "examples/one.py"
    assert ("testcase", {"name": name, "file": name}) == (one.tag, one.attrib)
    (failure,) = one
    first = "examples/one.py:2: says v, prints <w>"
    assert ("failure", {"message": first}) == (failure.tag, failure.attrib)
    assert f"{first}\nexamples/one.py:3: prints größe, says nothing" == failure.text


ANNOTATIONS = [
    "::error file=examples/one.py,line=2::says 1%25, prints w",
    "::error file=examples/one.py,line=3::prints u, says nothing",
]


@pytest.fixture
def drifted(gallery):
    gallery.example("one", '\nprint("w")  # 1%\nprint("u")\n')
    return gallery


def annotations(ended):
    return [line for line in ended.printed.splitlines() if line.startswith("::")]


@pytest.mark.parametrize(
    "arguments", [["check"], ["build", "-q", "-c", ".", "docs", "_build/html"]]
)
def test_github_shows_each_problem_beside_its_line(drifted, arguments):
    ended = command(drifted, *arguments, GITHUB_ACTIONS="true")
    assert (1, ANNOTATIONS) == (ended.status, annotations(ended))


@pytest.mark.parametrize(
    "arguments", [["check"], ["build", "-q", "-c", ".", "docs", "_build/html"]]
)
def test_elsewhere_there_are_no_annotations(drifted, arguments):
    ended = command(drifted, *arguments)
    assert (1, []) == (ended.status, annotations(ended))


def test_a_missing_conf_is_named(gallery):
    (gallery.folder / "conf.py").unlink()
    expected = Ended(2, "", "conf.py: no such file; name its folder with -c\n")
    assert expected == command(gallery, "check")
    assert expected == command(gallery, "accept")
