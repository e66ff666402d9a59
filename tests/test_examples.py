"""What every example of this site must be; none of them is run here."""

import ast
import re

import pytest
from gallery_claims.claims.read import CUT
from gallery_claims.claims.verdict import judge

from packages.gallery_claims.tests.example import Ran, alter_each_claim
from scopes_site.examples import find_scripts, reading_order
from scopes_site.heads import Head, problems

SCRIPTS = find_scripts()
each_script = pytest.mark.parametrize("script", SCRIPTS, ids=lambda one: one.name)


def as_claimed(example):
    """Return what every cell prints where all claims are right."""
    return [
        "".join(
            f"{one.text.removesuffix(CUT)} and more\n" if one.cut else f"{one.text}\n"
            for claim in example.claims_in(cell)
            for one in claim.expected
        )
        for cell in example.cells
    ]


def test_the_reading_order_names_every_example_once():
    assert sorted(one.file for one in SCRIPTS) == sorted(reading_order())


@each_script
def test_code_fits_a_phone_but_for_claims_on_lines_of_their_own(script):
    wide = [
        line
        for cell in script.example.cells
        for line in cell.code.split("\n")
        if len(line) > 60 and not line.lstrip().startswith("# ")
    ]
    assert [] == wide


@each_script
def test_search_engines_get_a_description_of_one_sentence(script):
    docstring = ast.get_docstring(ast.parse(script.text))
    (meta,) = re.findall(
        r"^\.\. meta::\n +:description: (.+(?:\n {6}.+)*)", docstring, re.MULTILINE
    )
    head = Head(script.docname, script.name, " ".join(meta.split()))
    assert [] == list(problems([head]))


@each_script
def test_an_example_claims_something_and_is_free_of_near_misses(script):
    example = script.example
    assert () != example.claims
    assert [] == judge(example, as_claimed(example)).worded()


@each_script
def test_each_claim_that_is_altered_is_reported_at_its_line(script):
    ran = Ran(script.example, as_claimed(script.example))
    for line, found in alter_each_claim(ran):
        assert [line] == [problem.line for problem in found]
        assert re.match("says .*x, prints ", found[0].message)


@each_script
def test_each_printed_line_that_is_altered_is_reported(script):
    printed = as_claimed(script.example)
    for number, text in enumerate(printed):
        lines = text.splitlines()
        for n in range(len(lines)):
            altered = "\n".join([*lines[:n], f"x{lines[n]}", *lines[n + 1 :]])
            run = [*printed[:number], altered, *printed[number + 1 :]]
            (problem,) = judge(script.example, run).worded()
            assert problem.message.endswith(f", prints x{lines[n]}")
