"""The records of this project: what is in them is what TensorFlow prints."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from importlib.metadata import version
from itertools import zip_longest
from pathlib import Path

import pytest

from scopes_site.examples import find_scripts
from scopes_site.releases.behaviour import drifts
from scopes_site.releases.history import find_records, is_plain
from scopes_site.releases.record import (
    RECORDS,
    Entry,
    Recorded,
    read_record,
    record_path,
)
from tools.matrix.guest_runs import Guests
from tools.matrix.programs import Programs

from ..matrix.world import ROOT

SCRIPTS = {script.file: script for script in find_scripts()}
STARTING_CASES = [
    "name_scope/skips_get_variable.py",
    "variable_scope/prefixes_all_names.py",
    "reuse/across_name_scopes.py",
]
KNOWN = {path.stem: read_record(path) for path in find_records(RECORDS)}
PLAIN = {name: record for name, record in KNOWN.items() if is_plain(name)}


def recorded(record, name):
    """Return what the record holds of the example as it is now."""
    return record.current(name, SCRIPTS[name].code.digest)


def current(record):
    """Return what the record holds of the examples as they are now."""
    return {name: found for name in SCRIPTS if (found := recorded(record, name))}


@pytest.mark.parametrize("case", STARTING_CASES)
def test_the_starting_cases_print_their_names_on_every_release(case):
    wrong = [
        release
        for release, record in PLAIN.items()
        if (found := recorded(record, case)) and drifts(SCRIPTS[case], found)
    ]
    assert [] == wrong


@pytest.mark.parametrize(
    "name", [name for name in SCRIPTS if name.startswith("keras/")]
)
def test_with_keras_2_a_later_release_does_what_2_15_did(name):
    before = recorded(KNOWN["2.15"], name)
    assert before == recorded(KNOWN["2.21+TF_USE_LEGACY_KERAS"], name)
    assert before is None or before != recorded(KNOWN["2.16"], name)


def test_the_newest_release_prints_what_the_examples_claim():
    """An example that was edited since it was recorded is left out."""
    newest = current(list(PLAIN.values())[-1])
    found = {name: drifts(SCRIPTS[name], one) for name, one in newest.items()}
    assert {} == {name: some for name, some in found.items() if some}


def differences(record, found):
    """Yield each place where ``found`` is not what the record holds."""
    for name, known in current(record).items():
        entries = [*known.printed, known.failure]
        others = [*found[name].printed, found[name].failure]
        for one, other in zip_longest(entries, others):
            if one != other:
                line = SCRIPTS[name].code.line((one or other).line)
                place = f"{record.release}.json: examples/{name}:{line}"
                yield f"{place}: records {text(one)}, prints {text(other)}"


def text(entry):
    return repr(entry.text) if entry else "nothing"


def test_a_record_that_says_something_else_is_named_by_example_and_line():
    """Even if somebody made the seals fit."""
    record = PLAIN["1.15"]
    (name, script), *_ = SCRIPTS.items()
    known = Recorded(script.code.digest, (Entry(1, "w:0"), Entry(2, "b")))
    record = replace(record, examples={name: known})
    found = {name: replace(known, printed=(Entry(1, "v:0"),))}
    first, second = script.code.lines[:2]
    assert [
        f"1.15.json: examples/{name}:{first}: records 'w:0', prints 'v:0'",
        f"1.15.json: examples/{name}:{second}: records 'b', prints nothing",
    ] == list(differences(record, found))


def test_the_tensorflow_of_this_site_prints_what_is_recorded(tmp_path):
    """Its Keras, NumPy and Python may be others than those of the record."""
    release = ".".join(version("tensorflow").split(".")[:2])
    record = KNOWN[release]
    if record.versions.tensorflow != version("tensorflow"):
        pytest.skip(f"the record is of TensorFlow {record.versions.tensorflow}")
    with open(tmp_path / "lock", "w") as lock:
        guests = Guests(SCRIPTS, tmp_path, 60, Programs(lock.fileno()))
        guests.copy_scripts()
        names = list(current(record))
        results = guests.run(Path(sys.executable), names, (), lambda: None)
    assert [] == list(differences(record, results.examples))


def test_1_15_prints_what_is_recorded(tmp_path):
    """It needs Python 3.7 and the network."""
    command = [sys.executable, "-m", "tools.matrix", "--records", str(tmp_path), "1.15"]
    ended = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "MATRIX_CACHE": str(tmp_path / "cache")},
    )
    missing = re.search("not recorded: (needs Python .*|.*)", ended.stdout)
    if missing and (missing[1].startswith("needs Python") or "CI" not in os.environ):
        pytest.skip(missing[1])
    assert (0, "") == (ended.returncode, ended.stderr), ended.stdout
    again = read_record(record_path("1.15", tmp_path))
    assert [] == list(differences(PLAIN["1.15"], again.examples))
    if current(PLAIN["1.15"]).keys() == SCRIPTS.keys():
        before = record_path("1.15").read_bytes()
        assert before == record_path("1.15", tmp_path).read_bytes()
