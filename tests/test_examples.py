"""What every example of this site must be; none of them is run here."""

import ast
import re
from pathlib import Path

import pytest

from gallery_claims.claims import CUT
from gallery_claims.verify import verify

from .gallery_claims.example import Run, alter_each_claim, cells_of, claims_of

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
NAMES = sorted(path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("*.py"))


def source_of(name):
    return (EXAMPLES / name).read_text(encoding="utf-8")


def as_claimed(source):
    """Return the run in which every cell prints what its claims say."""
    cells = cells_of(source)
    claims = claims_of(source)
    printed = [
        "".join(
            f"{one.text.removesuffix(CUT)} and more\n" if one.cut else f"{one.text}\n"
            for its, claim in claims
            for one in claim.expected
            if its == cell
        )
        for cell in cells
    ]
    return Run(source, cells, printed)


def test_the_reading_order_names_every_example_once():
    order = (EXAMPLES / "reading_order.txt").read_text(encoding="utf-8").split()
    assert NAMES == sorted(order)


@pytest.mark.parametrize("name", NAMES)
def test_code_fits_a_phone_but_for_claims_on_lines_of_their_own(name):
    wide = [
        line
        for cell in cells_of(source_of(name))
        for line in cell.code.split("\n")
        if len(line) > 60 and not line.lstrip().startswith("# ")
    ]
    assert [] == wide


@pytest.mark.parametrize("name", NAMES)
def test_search_engines_get_a_description_of_one_sentence(name):
    docstring = ast.get_docstring(ast.parse(source_of(name)))
    (meta,) = re.findall(
        r"^\.\. meta::\n +:description: (.+(?:\n {6}.+)*)", docstring, re.MULTILINE
    )
    description = " ".join(meta.split())
    assert "." == description[-1]
    assert ". " not in description
    assert len(description) in range(50, 161)


@pytest.mark.parametrize("name", NAMES)
def test_an_example_claims_something_and_is_free_of_near_misses(name):
    example = as_claimed(source_of(name))
    assert [] != claims_of(example.source)
    assert [] == verify(example.source, example.cells, example.page).worded()


@pytest.mark.parametrize("name", NAMES)
def test_each_claim_that_is_altered_is_reported_at_its_line(name):
    example = as_claimed(source_of(name))
    for line, problems in alter_each_claim(example):
        assert [line] == [problem.line for problem in problems]
        assert re.match("says .*x, prints ", problems[0].message)


@pytest.mark.parametrize("name", NAMES)
def test_each_printed_line_that_is_altered_is_reported(name):
    example = as_claimed(source_of(name))
    for number, text in enumerate(example.printed):
        lines = text.splitlines()
        for n in range(len(lines)):
            altered = "\n".join([*lines[:n], f"x{lines[n]}", *lines[n + 1 :]])
            printed = [*example.printed]
            printed[number] = altered
            run = Run(example.source, example.cells, printed)
            (problem,) = verify(run.source, run.cells, run.page).worded()
            assert problem.message.endswith(f", prints x{lines[n]}")
