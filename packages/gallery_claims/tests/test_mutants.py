"""The facts of the table are enough: a checker that is wrong anywhere breaks one."""

import importlib
import shutil
import sys
from pathlib import Path

import gallery_claims
import pytest

from .example import run, script
from .facts import FACTS
from .mutants import MUTANTS
from .mutants.mutant import Mutant

PACKAGE = Path(gallery_claims.__file__).parent


@pytest.fixture(scope="module")
def runs():
    """Every example of the table with its page."""
    return {fact: run(script(text)) for fact, (text, _) in FACTS.items()}


@pytest.fixture
def broken_fact(tmp_path, monkeypatch, runs):
    """Return a function that gives the first fact that a mutant breaks, if any."""
    monkeypatch.syspath_prepend(tmp_path)

    def broken_fact(mutant):
        shutil.copytree(PACKAGE, tmp_path / "mutant")
        path = tmp_path / "mutant" / f"{mutant.module}.py"
        source = path.read_text()
        assert 1 == source.count(mutant.old), f"once in {path.name}: {mutant.old}"
        path.write_text(source.replace(mutant.old, mutant.new))
        verdict = importlib.import_module("mutant.pages.page_verdict")
        examples = importlib.import_module("mutant.claims.example")
        broken = (
            fact
            for fact in FACTS
            if FACTS[fact][1] != report(verdict, examples, runs[fact])
        )
        return next(broken, None)

    yield broken_fact
    for name in [name for name in sys.modules if name.split(".")[0] == "mutant"]:
        del sys.modules[name]


def report(verdict, examples, ran):
    example = examples.Example(ran.example.path, ran.example.content, ran.example.cells)
    try:
        verdict = verdict.judge_page(example, ran.page)
        return [f"{one.line}: {one.message}" for one in verdict.worded()]
    except Exception as error:  # noqa: BLE001 - a mutant may do anything
        return [repr(error)]


def test_a_copy_without_a_mutation_breaks_no_fact(broken_fact):
    assert None is broken_fact(Mutant("claims/align", "def align(", "def align("))


@pytest.mark.parametrize("mutant", MUTANTS)
def test_a_fact_catches_the_checker_that(mutant, broken_fact):
    assert broken_fact(MUTANTS[mutant])
