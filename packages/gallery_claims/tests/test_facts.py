"""Every fact of the table: on pages made without Sphinx, and on those of a build."""

import re

import pytest
from gallery_claims.pages.page_verdict import judge_page

from .example import run, script
from .facts import FACTS
from .gallery import PASSED, Gallery, drifted

# The doctest builder compares what is printed, not what a page shows of it.
SHOWN_OTHERWISE = {"a tab is shown as spaces"}


def file_of(fact):
    return re.sub(r"\W+", "_", fact)


@pytest.mark.parametrize("fact", FACTS)
def test_fact(fact):
    text, report = FACTS[fact]
    ran = run(script(text))
    verdict = judge_page(ran.example, ran.page)
    assert report == [f"{one.line}: {one.message}" for one in verdict.worded()]


@pytest.fixture(scope="module")
def gallery(tmp_path_factory):
    gallery = Gallery(tmp_path_factory.mktemp("facts"))
    for fact, (text, _) in FACTS.items():
        gallery.example(file_of(fact), text)
    return gallery


@pytest.fixture(scope="module")
def reported():
    """What a build must say about all facts."""
    messages = []
    for fact in sorted(FACTS, key=file_of):
        for message in FACTS[fact][1]:
            line, text = message.split(": ", 1)
            messages.append(f"examples/{file_of(fact)}.py:{line}: ERROR: {text}\n")
    drifts = [report for _, report in FACTS.values() if "prints " in "".join(report)]
    return "".join(messages) + drifted(len(drifts))


def test_a_build_says_the_same(gallery, reported):
    assert reported == gallery.build()


def test_a_build_with_nothing_to_do_says_it_again(gallery, reported):
    gallery.build()
    assert reported == gallery.build()


def test_a_parallel_build_says_the_same(gallery, reported):
    assert reported == gallery.build("-E", "-j", "2")


def test_a_build_in_one_process_says_the_same(gallery, reported):
    assert reported == gallery.build("-E", "-D", "gallery_claims_isolate=0")


def test_the_pages_of_examples_that_hold_pass_as_doctests(tmp_path):
    gallery = Gallery(tmp_path)
    for fact, (text, report) in FACTS.items():
        if not report and fact not in SHOWN_OTHERWISE:
            gallery.example(file_of(fact), text)
    assert PASSED == gallery.build()
    assert PASSED == gallery.build(builder="doctest")
