"""What is installed for each release is pinned wholly."""

import re

import pytest

from tools.matrix.pins import read_newest, read_pins

PINS = read_pins()
MINORS = [f"1.{n}" for n in range(16)] + [f"2.{n}" for n in range(22)]


def lines(pins):
    text = pins.requirements.read_text()
    return [line for line in text.splitlines() if not line.startswith("#")]


def pinned(tmp_path, *lines):
    (tmp_path / "1.15.txt").write_text(
        "\n".join(["# python 3.7", "# released 2019-10-16", "# megabytes 523", *lines])
    )
    return read_pins(tmp_path)["1.15"]


def test_every_minor_release_is_there_the_oldest_first():
    assert MINORS == list(PINS)[: len(MINORS)]


@pytest.mark.parametrize("pins", PINS.values(), ids=str)
def test_every_requirement_is_one_exact_version(pins):
    wrong = [one for one in lines(pins) if not re.fullmatch(r"[a-z0-9-]+==\S+", one)]
    assert [] == wrong


@pytest.mark.parametrize("pins", PINS.values(), ids=str)
def test_the_tensorflow_that_is_pinned_is_of_the_release(pins):
    (version,) = re.findall(
        r"^tensorflow(?:-cpu)?==(.*)", "\n".join(lines(pins)), re.MULTILINE
    )
    assert pins.release == ".".join(version.split(".")[:2])


def test_the_digest_changes_with_the_requirements_alone(tmp_path):
    digest = pinned(tmp_path, "numpy==1.18.5", "six==1.15.0").digest
    same = pinned(tmp_path, "# a comment", "six==1.15.0", "", "numpy==1.18.5")
    assert digest == same.digest
    assert digest != pinned(tmp_path, "numpy==1.18.4", "six==1.15.0").digest


def test_the_digest_changes_with_the_python(tmp_path):
    digest = pinned(tmp_path).digest
    path = tmp_path / "1.15.txt"
    path.write_text(path.read_text().replace("3.7", "3.6"))
    assert digest != read_pins(tmp_path)["1.15"].digest


def test_what_is_newest_leaves_the_versions_open():
    assert ["newest", "nightly"] == list(read_newest())
    assert not any(pins.exact for pins in read_newest().values())
