"""One build of every bad example that we know, and of one that is good.

A file in ``bad_input`` is a case: the report on it, a line of dashes, and the example.
Those that an editor or git would spoil are made here.
"""

import os
from pathlib import Path

import pytest

from .command import command, printed_on
from .gallery import Gallery

HEAD = '"""\nA case\n======\n\nProse.\n"""\n\n'
FINE = HEAD + 'print("w")  # w\n'
LOOP = HEAD + 'for name in "wv":\n    print(name)\n# Output:\n# w\n# v\n'
MADE = {
    "a space": (
        FINE.encode(),
        "1: ERROR: has a space in its name; put an underscore there\n",
    ),
    "byte_order_mark": (
        FINE.encode("utf-8-sig"),
        "1: ERROR: begins with a byte order mark; save it as UTF-8 without\n",
    ),
    "empty": (
        b"",
        "1: ERROR: has no docstring; begin with a title and an introduction\n",
    ),
    "größe": (HEAD.encode() + 'print("größe")  # größe\n'.encode(), ""),
    "latin_1": (
        HEAD.encode() + 'print("größe")  # größe\n'.encode("latin-1"),
        "8: ERROR: is not UTF-8; save it as UTF-8\n",
    ),
    "long_claim": (
        f'{HEAD}print("w")  # {"v" * 10_000}\n'.encode(),
        f"8: ERROR: says {'v' * 200} [and 9800 more characters], prints w\n",
    ),
    "no_final_newline": (FINE.rstrip().encode(), ""),
    "nul_byte": (
        f"{FINE}\0\n".encode(),
        "1: ERROR: is not Python: source code string cannot contain null bytes\n",
    ),
    "windows": (LOOP.replace("\n", "\r\n").encode(), ""),
}
LINKS = {
    "link_to_itself": (
        "link_to_itself.py",
        "1: ERROR: cannot be read: Too many levels of symbolic links\n",
    ),
    "link_to_nothing": (
        "nothing.py",
        "1: ERROR: cannot be read: No such file or directory\n",
    ),
}
REMEDY = (
    "ERROR: 6 examples have drifted. `python -m gallery_claims accept` writes what "
    "they print; read the diff before you commit.\n"
)


def write_bad_examples(folder: Path) -> dict[str, str]:
    """Write all cases into ``folder``; return the report on each, by its name."""
    reports = {}
    for case in Path(__file__).with_name("bad_input").iterdir():
        reports[case.stem], text = case.read_text().split("----\n", 1)
        (folder / f"{case.stem}.py").write_text(text)
    for name, (content, reports[name]) in MADE.items():
        (folder / f"{name}.py").write_bytes(content)
    for name, (target, reports[name]) in LINKS.items():
        (folder / f"{name}.py").symlink_to(target)
    if os.geteuid():  # nothing is unreadable for root
        reports["secret"] = "1: ERROR: cannot be read: Permission denied\n"
        (folder / "secret.py").write_text(FINE)
        (folder / "secret.py").chmod(0)
    return reports


def whole_report(reports: dict[str, str]) -> str:
    return "".join(
        f"examples/{name}.py:{line}"
        for name in sorted(reports)
        for line in reports[name].splitlines(keepends=True)
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The gallery, the report on each example that its build should give, and the build."""
    gallery = Gallery(tmp_path_factory.mktemp("bad"), gallery_claims_seconds=8)
    gallery.example("good", '\nprint("good w")  # good w\n')
    reports = write_bad_examples(gallery.folder / "examples")
    ended = command(gallery, "build", "-q", "-c", ".", "docs", "_build/html")
    return gallery, reports, ended


def test_each_bad_example_is_reported_with_its_reason_and_no_other_suffers(built):
    gallery, reports, ended = built
    expected = whole_report(reports).replace("{folder}", str(gallery.folder))
    assert (expected + REMEDY).splitlines() == ended.errors.splitlines()
    assert (1, "") == (ended.status, ended.printed)


PRINTED = {
    "colours": "w\n",
    "good": "good w\n",
    "größe": "größe\n",
    "no_newline_at_the_end": "w\n",
    "tabs": "w       v\n",
    "threads": "w\n",
    "windows": "w\nv\n",
}


@pytest.mark.parametrize("name", PRINTED)
def test_the_page_of_a_sound_example_shows_what_it_prints(built, name):
    gallery, _, _ = built
    page = f"_build/.html/work/examples/{name}.html"
    assert [PRINTED[name]] == printed_on(gallery, page)


def test_without_the_bad_examples_the_next_build_passes(built):
    gallery, reports, _ = built
    for name, report in reports.items():
        if report:
            (gallery.folder / f"examples/{name}.py").unlink()
    ended = command(gallery, "build", "-q", "-c", ".", "docs", "_build/html")
    assert (0, "") == (ended.status, ended.errors)
    left = {path.stem for path in (gallery.folder / "_build/html/examples").iterdir()}
    fine = {name for name, report in reports.items() if not report}
    assert {"good", "index", *fine} == left
