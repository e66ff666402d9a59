"""The locks hold what the lists ask for, and all of it by hashes."""

import re
import sys
from pathlib import Path

import pytest

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parent.parent
PIN = re.compile(r"^([\w-]+)==(\S+?)(?: ?;.*)?$")
REMEDY = "run `make lock`"


def listed(lines):
    """Return the pins of a list, as pairs of a name and a version."""
    return {match.groups() for line in lines if (match := PIN.match(line))}


def locked(lock):
    """Return the pins of a lock, each with what stands below it."""
    blocks = re.split(r"\n(?=\S)", lock)
    heads = [
        (PIN.match(block.splitlines()[0].removesuffix(" \\")), block)
        for block in blocks
    ]
    return {match.groups(): block for match, block in heads if match}


def disagreements(lines, lock):
    """Return what the list asks for and the lock has not, or has without a hash."""
    pins = locked(lock)
    missing = [
        f"{name}=={version}: is not locked"
        for name, version in listed(lines) - pins.keys()
    ]
    bare = [
        f"{name}: has no hash"
        for (name, _), block in pins.items()
        if "--hash=sha256:" not in block
    ]
    return sorted([*missing, *bare])


@pytest.fixture
def site():
    return (ROOT / "requirements.txt").read_text().splitlines()


@pytest.fixture
def dev():
    return tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"][
        "dev"
    ]


def test_the_lock_of_the_site_agrees_with_requirements_txt(site):
    lock = (ROOT / "requirements.lock").read_text()
    assert [] == disagreements(site, lock), REMEDY


def test_the_lock_of_the_tests_agrees_with_both_lists(site, dev):
    lock = (ROOT / "requirements-dev.lock").read_text()
    assert [] == disagreements([*site, *dev], lock), REMEDY


def test_the_tests_run_with_what_the_site_is_built_with():
    site, dev = (
        locked((ROOT / f"requirements{name}.lock").read_text()) for name in ("", "-dev")
    )
    assert [] == sorted(site.keys() - dev.keys()), REMEDY


def test_what_a_list_names_is_in_the_lock_only_while_the_list_names_it(site):
    lock = (ROOT / "requirements.lock").read_text()
    named = {name for name, _ in listed(site)}
    direct = {
        name for (name, _), block in locked(lock).items() if "requirements.txt" in block
    }
    assert named == direct, REMEDY


def test_a_new_version_in_the_list_is_noticed(site):
    lock = (ROOT / "requirements.lock").read_text()
    newer = [line.replace("furo==", "furo==1") for line in site]
    assert ["furo==12025.12.19: is not locked"] == disagreements(newer, lock)


def test_a_pin_without_a_hash_is_noticed():
    assert ["furo: has no hash"] == disagreements([], "furo==1.0\n    # via x\n")


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_no_host_and_no_folder(name):
    lock = (ROOT / name).read_text()
    assert [] == re.findall(r"://|--index-url|--find-links|file:|/opt/", lock)
