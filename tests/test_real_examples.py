"""The examples of this site, run by the command line with TensorFlow."""

import pytest

from packages.gallery_claims.tests.example import claims_of
from packages.gallery_claims.tests.spoil import (
    with_claims,
    with_wrong_claims,
    without_claims,
)

from .site import ROOT, Site


@pytest.fixture
def project(tmp_path):
    """A copy of this project, in which Python writes nothing of its own."""
    project = Site.copied_to(tmp_path)
    project.python.append("-B")
    return project


def command(project, *arguments):
    """Run ``python -m gallery_claims``; return its status and its errors."""
    ended = project.run("gallery_claims", *arguments)
    return ended.returncode, ended.stderr


def tree(project):
    """Return the content of every file of the project."""
    return {
        path.relative_to(project.folder).as_posix(): path.read_bytes()
        for path in project.folder.rglob("*")
        if path.is_file()
    }


def spoil(project, change):
    for path in project.examples():
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


def without_cut_claims(source, original):
    """Return ``source`` without the claims that have a cut in ``original``."""
    cut = [any(one.cut for one in claim.expected) for _, claim in claims_of(original)]
    count = iter(reversed(cut))
    return with_claims(
        source,
        lambda claim: (
            [] if next(count) else [f"# {one.text}" for one in claim.expected]
        ),
    )


def test_each_prints_in_a_fresh_python_what_it_claims():
    assert (0, "") == command(Site(ROOT), "check")


def test_accept_restores_every_claim_that_was_altered(project):
    before = tree(project)
    spoil(project, with_wrong_claims)
    assert before != tree(project)
    assert (0, "") == command(project, "accept")
    assert before == tree(project)


def test_accept_restores_every_claim_that_was_stripped_but_for_the_cuts(project):
    """A claim with a cut (`` ...``) comes back as the whole line that is printed."""
    before = tree(project)
    spoil(project, without_claims)
    assert (0, "") == command(project, "accept")
    after = tree(project)
    assert before.keys() == after.keys()
    for name in before:
        original, restored = before[name].decode(), after[name].decode()
        if name.startswith("examples/") and name.endswith(".py"):
            for (_, old), (_, new) in zip(claims_of(original), claims_of(restored)):
                assert len(old.expected) == len(new.expected)
                assert all(map(matches, old.expected, new.expected)), name
            restored = without_cut_claims(restored, original)
            original = without_cut_claims(original, original)
        assert original == restored


def matches(old, new):
    """Whether the whole line of a claim begins as its cut did."""
    return old.matches(new.text)
