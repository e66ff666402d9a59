"""A page without a good title and description of its own fails the build."""

import re

import pytest

from scopes_site.heads import Head, problems

GOOD = "How a name scope prefixes the ops that are made inside it, in a graph."
REMEDY = "write one sentence of 50 to 160 characters"


def test_a_description_of_one_sentence_has_no_problem():
    assert [] == list(problems([Head("one", "One", GOOD)]))


@pytest.mark.parametrize(
    ("description", "fault"),
    [
        ("", "has no description"),
        ("How scopes work.", "has a description of 16 characters"),
        ("How " * 40 + "so.", "has a description of 163 characters"),
        (GOOD.removesuffix("."), "has a description that ends in 'h'"),
        (f"{GOOD} Really so.", "has a description of several sentences"),
    ],
    ids=lambda value: value[:20],
)
def test_any_other_description_is_a_problem_of_its_page(description, fault):
    message = f"{fault}; {REMEDY} as its meta description"
    assert [("one", message)] == list(problems([Head("one", "One", description)]))


def test_two_pages_may_not_have_the_same_description():
    heads = [Head("one", "One", GOOD), Head("two", "Two", GOOD)]
    message = f"has the description of one; {REMEDY} of its own"
    assert [("two", message)] == list(problems(heads))


def test_two_pages_may_not_have_the_same_title():
    other = GOOD.replace("ops", "tensors")
    heads = [Head("one", "Reuse", GOOD), Head("two", "Reuse", other)]
    message = "has the title of one, 'Reuse'; give it its own"
    assert [("two", message)] == list(problems(heads))


def test_the_build_names_the_file_of_each_bad_description_until_it_is_mended(site):
    faults = {
        "docs/glossary.md": ("keywords: names", "has no description"),
        "examples/reuse/GALLERY_HEADER.rst": (
            "description: Reuse.",
            "has a description of 6 characters",
        ),
        "examples/reuse/auto_reuse.py": (
            f"description: {GOOD[:-1]}",
            "has a description that ends in 'h'",
        ),
    }
    bad = {
        name: re.sub(
            r"description:.*(\n {6}.*)*",
            field,
            (site.folder / name).read_text(),
            count=1,
        )
        for name, (field, _) in faults.items()
    }
    expected = [
        f"{name}:1: WARNING: {fault}; {REMEDY} as its meta description"
        for name, (_, fault) in faults.items()
    ]
    with site.edited(bad):
        for _ in range(2):
            result = site.build()
            assert (1, expected) == (
                result.returncode,
                sorted(result.stderr.splitlines()),
            )


def test_the_page_of_the_whole_gallery_has_one_description(site):
    page = (site.html / "examples/index.html").read_text()
    assert 1 == page.count('name="description"')
