"""`make lighthouse` says what it cannot run, and what misses a goal."""

import pytest

from tools.lighthouse import combine, faults, main

GOALS = ("accessibility", "best-practices", "seo", "performance")


def report(**scores):
    """What Lighthouse says of a page; the names of audits are their categories'."""
    return {
        "categories": {
            goal: {
                "score": scores.get(goal, 1),
                "auditRefs": [{"id": goal, "weight": 1}],
            }
            for goal in GOALS
        },
        "audits": {
            goal: {"title": f"{goal} is good", "score": scores.get(goal, 1)}
            for goal in GOALS
        },
    }


def test_the_best_performance_counts_and_the_worst_of_all_else():
    reports = [report(seo=0.9, performance=0.8), report(performance=0.97)]
    expected = dict(zip(GOALS, [100, 100, 90, 97], strict=True))
    assert expected == combine(reports)


def test_a_missed_goal_is_named_with_its_audits():
    reports = [report(seo=0.9)]
    assert ["seo 90: seo is good"] == faults(combine(reports), reports)


@pytest.mark.parametrize(
    ("found", "message"),
    [
        ({}, "no chromium on the PATH; install it to run Lighthouse\n"),
        (
            {"chromium"},
            "no npx on the PATH; install Node.js 18 or newer to run Lighthouse\n",
        ),
    ],
    ids=["nothing", "chromium"],
)
def test_a_missing_tool_is_named(monkeypatch, tmp_path, capsys, found, message):
    (tmp_path / "index.html").touch()
    monkeypatch.setattr("shutil.which", lambda name: name if name in found else None)
    assert 2 == main(str(tmp_path))
    assert message == capsys.readouterr().err


def test_a_site_that_is_not_built_is_named(tmp_path, capsys):
    assert 2 == main(str(tmp_path))
    assert f"{tmp_path}: no site; run `make html` first\n" == capsys.readouterr().err
