"""The early warning: which claims would drift on what is newest."""

import pytest

from .world import PYTHON, World

CLAIM = "print(tf.name())  # {}\n"


@pytest.fixture
def world(tmp_path):
    """A world with a nightly TensorFlow that prints ``tower/w:0``."""
    world = World(tmp_path)
    text = "__version__ = '2.23.0.dev1'\ndef name():\n    return 'tower/w:0'\n"
    world.wheel("tf_nightly", "2.23.0.dev1", "", tensorflow=text)
    world.wheel("tf_nightly", "2.22.0.dev1", "", tensorflow="")
    lines = [f"# python {PYTHON}", "# megabytes 50", "tf-nightly>=2.0.dev0", "numpy"]
    (tmp_path / "newest/nightly.txt").write_text("\n".join(lines))
    world.release("2.21")
    return world


def summary(drifted):
    return (
        f"nightly: {drifted} of 1 examples would drift on TensorFlow 2.23.0.dev1, "
        f"Keras None, NumPy 1.0, Python {PYTHON}"
    )


def test_every_claim_that_would_drift_is_named_and_nothing_is_recorded(world):
    world.example("one", CLAIM.format("w:0"))
    status, lines, errors = world.run("nightly")
    assert (1, "") == (status, errors)
    assert [
        "nightly: installing 50 MB",
        "nightly: 1 of 1 examples, none left",
        "examples/names/one.py:10: says w:0, prints tower/w:0",
        summary(1),
    ] == lines[:-1]
    assert not world.records.exists()


def test_an_example_that_fails_would_drift(world):
    world.example("one", CLAIM.format("w:0") + "\n# %%\n# Prose.\n\ntf.gone()\n")
    status, lines, _ = world.run("nightly")
    assert 1 == status
    message = "raises AttributeError: module 'tensorflow' has no attribute 'gone'"
    assert f"examples/names/one.py:15: {message}" in lines


def test_without_drift_it_succeeds(world):
    world.example("one", CLAIM.format("tower/w:0"))
    status, lines, _ = world.run("nightly")
    assert 0 == status
    assert summary(0) == lines[-2]


def test_one_that_cannot_be_installed_is_one_line_and_the_others_are_run(world):
    world.example("one", CLAIM.format("tower/w:0"))
    for wheel in (world.folder / "wheels").glob("tf_nightly-*"):
        wheel.unlink()
    status, lines, _ = world.run("nightly", "2.21")
    assert 1 == status
    (message,) = [line for line in lines if line.startswith("nightly: not run")]
    assert message.startswith("nightly: not run: cannot be installed: ")
    assert ["2.21.json"] == list(world.recorded())
