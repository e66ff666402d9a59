"""What accept writes, as a text made of a text."""

from random import Random

import pytest
from gallery_claims.accept.refusals import Refused
from gallery_claims.claims.read import Problem
from gallery_claims.claims.verdict import Verdict

from .example import script
from .facts import FACTS
from .programs import program
from .rewrites import REWRITES
from .running import rewritten, run_of, runs_of, verdict
from .spoil import code_of, with_spoiled_claims, with_wrong_claims, without_claims

SEEDS = range(50)


@pytest.mark.parametrize("fact", REWRITES)
def test_rewrite(fact):
    before, after, changes = (script(REWRITES[fact][0]), *REWRITES[fact][1:])
    run = run_of(before)
    assert (script(after), changes) == rewritten(before, run)


@pytest.mark.parametrize("fact", REWRITES)
def test_what_was_rewritten_holds_and_stays(fact):
    after = script(REWRITES[fact][1])
    run = run_of(after)
    assert Verdict() == verdict(after, run)
    assert (after, "") == rewritten(after, run)


@pytest.fixture(scope="module")
def claimed():
    """Random programs with the claims that accept gave them."""
    programs = [program(Random(seed)) for seed in SEEDS]
    runs = runs_of(programs)
    assert [] == [run.failure for run in runs if run.failure]
    return [rewritten(source, run)[0] for source, run in zip(programs, runs)]


def test_a_random_program_keeps_its_code_and_gets_claims_that_hold(claimed):
    for seed, text, run in zip(SEEDS, claimed, runs_of(claimed)):
        assert () == verdict(text, run).drifts, text
        assert code_of(program(Random(seed))) == code_of(text), text


def test_a_second_rewrite_changes_nothing(claimed):
    for text, run in zip(claimed, runs_of(claimed)):
        assert (text, "") == rewritten(text, run)


@pytest.mark.parametrize("spoiled", [without_claims, with_wrong_claims])
def test_claims_that_were_stripped_or_altered_are_restored_exactly(claimed, spoiled):
    texts = [spoiled(text) for text in claimed]
    assert texts != claimed
    for text, source, run in zip(claimed, texts, runs_of(texts)):
        assert text == rewritten(source, run)[0]


def test_spoiled_claims_are_mended_and_nothing_else_is_touched(claimed):
    texts = [with_spoiled_claims(text, Random(n)) for n, text in enumerate(claimed)]
    assert texts != claimed
    for text, source, run in zip(claimed, texts, runs_of(texts)):
        mended = rewritten(source, run)[0]
        assert () == verdict(mended, run).drifts, mended
        assert code_of(text) == code_of(mended), mended


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_about_drift_is_mended_by_a_rewrite(fact):
    source = script(FACTS[fact][0])
    run = run_of(source)
    mended = rewritten(source, run)[0]
    assert () == verdict(mended, run).drifts
    assert code_of(source) == code_of(mended)


def test_windows_line_endings_stay():
    before = script(
        REWRITES["a loop gets its claim below, also right above another"][0]
    )
    after = script(REWRITES["a loop gets its claim below, also right above another"][1])
    windows = before.replace("\n", "\r\n")
    text, _ = rewritten(windows, run_of(windows))
    assert after.replace("\n", "\r\n") == text


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_file_without_a_final_newline_can_have_claims_at_its_end(ending):
    before = script('\nprint("w", "v", sep="\\n")').replace("\n", ending)
    after = script('\nprint("w", "v", sep="\\n")\n# Output:\n# w\n# v\n')
    text, _ = rewritten(before, run_of(before))
    assert after.replace("\n", ending) == text


def test_a_claim_beside_at_the_end_of_a_file_adds_no_newline():
    before = script('\nprint("w")')
    assert f"{before}  # w" == rewritten(before, run_of(before))[0]


@pytest.mark.parametrize(
    "text", ["%%", "Output:", "Unordered output:", "sphinx_gallery_start_ignore"]
)
def test_a_line_that_would_end_a_claim_below_is_refused(text):
    source = script(f'\nprint("w", "{text}", sep="\\n")\n')
    with pytest.raises(Refused) as refused:
        rewritten(source, run_of(source))
    reason = (
        f"prints {text} among other lines, and `# {text}` cannot be a line of a claim; "
        "print it alone, or with other text before it"
    )
    assert (Problem(2, reason),) == refused.value.problems


def test_lines_printed_on_the_line_of_a_clause_in_the_middle_are_refused():
    source = script(
        """
        try:
            x = 1 / 0
        except ZeroDivisionError: print("w", "v", sep="\\n")
        finally:
            x = 1
        """
    )
    with pytest.raises(Refused) as refused:
        rewritten(source, run_of(source))
    reason = "has no place below it for a claim; begin a new line after the colon"
    assert (Problem(4, reason),) == refused.value.problems


@pytest.mark.parametrize("text", ["w\rv", "w\0", "w\x0cv", "w\u2028v", "w\x85v"])
def test_a_control_character_is_refused(text):
    source = script(f"\nprint({text!r})\n")
    with pytest.raises(Refused) as refused:
        rewritten(source, run_of(source))
    reason = f"prints {text!r}, which a comment cannot hold; print its repr()"
    assert (Problem(2, reason),) == refused.value.problems
