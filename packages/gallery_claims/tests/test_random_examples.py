"""Examples made by chance: a claim that is altered is reported where it stands."""

import random

import pytest
from gallery_claims.pages.page_verdict import judge_page

from .example import alter_each_claim, example_of, page_of, run, script

NAMES = ["w:0", "tower/w:0", "tower_1/w:0", "w", "é", "w # 1"]


def beside(rng):
    return [f"print({(name := rng.choice(NAMES))!r})  # {name}"]


def cut(rng):
    name = rng.choice(NAMES)
    return [f"print({name + ' exists'!r})  # {name} ..."]


def over_lines(rng):
    name = rng.choice(NAMES)
    return ["print(", f"    {name!r},", f")  # {name}"]


def below(rng):
    names = [rng.choice([*NAMES, "", "  w"]) for _ in range(rng.randint(1, 4))]
    names = [rng.choice(NAMES), *names, rng.choice(NAMES)]
    claims = [f"# {name}".rstrip() for name in names]
    return [f"for name in {names}:", "    print(name)", "# Output:", *claims, ""]


def unordered(rng):
    names = [rng.choice(NAMES) for _ in range(rng.randint(1, 4))]
    claims = [f"# {name}" for name in sorted(names)]
    loop = [f"for name in {names}:", "    print(name)"]
    return [*loop, "# Unordered output:", *claims, ""]


def inside(rng):
    return ["if True:", *(f"    {line}" for line in beside(rng) + beside(rng))]


def silent(rng):
    return [f"x = {rng.choice(NAMES)!r}  # not a claim"]


def prose(rng):
    return ["", "# %%", "# Prose.", ""]


ORDERED = [beside, cut, over_lines, below, inside, silent, prose]


def make(seed, kinds):
    rng = random.Random(seed)
    parts = [rng.choice(kinds)(rng) for _ in range(rng.randint(1, 8))]
    lines = [line for part in [*parts, beside(rng)] for line in part]
    return script("\n" + "\n".join(lines) + "\n")


@pytest.mark.parametrize("seed", range(60))
def test_an_altered_claim_is_reported_at_its_line_and_no_other(seed):
    ran = run(make(seed, [*ORDERED, unordered]))
    assert [] == judge_page(ran.example, ran.page).worded()
    for line, problems in alter_each_claim(ran):
        assert [line] == [problem.line for problem in problems]


@pytest.mark.parametrize("seed", range(60))
def test_printed_text_without_its_claim_is_reported(seed):
    ran = run(make(seed, ORDERED))
    assert [] == judge_page(ran.example, ran.page).worded()
    for text, claim in without_each_claim(ran.example):
        claimless = example_of(text)
        page = page_of(claimless, ran.printed)
        drifts = judge_page(claimless, page).drifts
        assert [None] * len(claim.expected) == [drift.says for drift in drifts]


def without_each_claim(example):
    """Yield the script with one claim beside a print removed, and that claim."""
    for claim in example.claims:
        if claim.line == claim.last:
            lines = example.text.split("\n")
            line = lines[claim.line - 1]
            lines[claim.line - 1] = line[: -len(f"  # {claim.expected[0].text}")]
            yield "\n".join(lines), claim
