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

from releases.children import Children
from releases.guests import Guests
from releases.outcomes import Example
from releases.record import (
    Entry,
    Recorded,
    read_record,
    read_records,
    record_path,
)

from .world import ROOT

EXAMPLES = {
    path.relative_to(ROOT / "examples").as_posix(): Example(path)
    for path in sorted((ROOT / "examples").rglob("*.py"))
}
STARTING_CASES = [
    "name_scope/skips_get_variable.py",
    "variable_scope/prefixes_all_names.py",
    "reuse/across_name_scopes.py",
]
RECORDS = read_records()
PLAIN = {name: record for name, record in RECORDS.items() if "+" not in name}


def current(record):
    """Return what the record holds of the examples as they are now."""
    return {
        name: recorded
        for name, example in EXAMPLES.items()
        if (recorded := example.recorded(record))
    }


@pytest.mark.parametrize("case", STARTING_CASES)
def test_the_starting_cases_print_their_names_on_every_release(case):
    example = EXAMPLES[case]
    wrong = [
        release
        for release, record in PLAIN.items()
        if (recorded := example.recorded(record)) and example.drifts(recorded)
    ]
    assert [] == wrong


@pytest.mark.parametrize(
    "name", [name for name in EXAMPLES if name.startswith("keras/")]
)
def test_with_keras_2_a_later_release_does_what_2_15_did(name):
    recorded = EXAMPLES[name].recorded
    before = recorded(RECORDS["2.15"])
    assert before == recorded(RECORDS["2.21+TF_USE_LEGACY_KERAS"])
    assert before is None or before != recorded(RECORDS["2.16"])


def test_the_newest_release_prints_what_the_examples_claim():
    """An example that was edited since it was recorded is left out."""
    newest = current(list(PLAIN.values())[-1])
    drifts = {name: EXAMPLES[name].drifts(one) for name, one in newest.items()}
    assert {} == {name: found for name, found in drifts.items() if found}


def differences(record, found):
    """Yield each place where ``found`` is not what the record holds."""
    for name, recorded in current(record).items():
        entries = [*recorded.printed, recorded.failure]
        others = [*found[name].printed, found[name].failure]
        for one, other in zip_longest(entries, others):
            if one != other:
                line = EXAMPLES[name].code.line((one or other).line)
                place = f"{record.release}.json: examples/{name}:{line}"
                yield f"{place}: records {text(one)}, prints {text(other)}"


def text(entry):
    return repr(entry.text) if entry else "nothing"


def test_a_record_that_says_something_else_is_named_by_example_and_line():
    """Even if somebody made the seals fit."""
    record = PLAIN["1.15"]
    (name, example), *_ = EXAMPLES.items()
    recorded = Recorded(example.code.digest, (Entry(1, "w:0"), Entry(2, "b")))
    record = replace(record, examples={name: recorded})
    found = {name: replace(recorded, printed=(Entry(1, "v:0"),))}
    first, second = example.code.lines[:2]
    assert [
        f"1.15.json: examples/{name}:{first}: records 'w:0', prints 'v:0'",
        f"1.15.json: examples/{name}:{second}: records 'b', prints nothing",
    ] == list(differences(record, found))


def test_the_tensorflow_of_this_site_prints_what_is_recorded(tmp_path):
    """Its Keras, NumPy and Python may be others than those of the record."""
    release = ".".join(version("tensorflow").split(".")[:2])
    record = RECORDS[release]
    if record.versions.tensorflow != version("tensorflow"):
        pytest.skip(f"the record is of TensorFlow {record.versions.tensorflow}")
    with open(tmp_path / "lock", "w") as lock:
        guests = Guests(EXAMPLES, tmp_path, 60, Children(lock.fileno()))
        guests.copy_examples()
        names = list(current(record))
        run = guests.run(Path(sys.executable), names, (), lambda: None)
    assert [] == list(differences(record, run.examples))


def test_1_15_prints_what_is_recorded(tmp_path):
    """It needs Python 3.7 and the network."""
    command = [sys.executable, "-m", "releases", "--records", str(tmp_path), "1.15"]
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
    if current(PLAIN["1.15"]).keys() == EXAMPLES.keys():
        recorded = record_path("1.15").read_bytes()
        assert recorded == record_path("1.15", tmp_path).read_bytes()
