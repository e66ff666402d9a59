"""What the programs of a run are given by the process that starts them."""

from tools.matrix.programs import own_environ


def test_what_an_imported_tensorflow_2_leaves_behind_switches_no_older_release(
    monkeypatch,
):
    monkeypatch.setenv("TF2_BEHAVIOR", "1")  # read by 1.15, set by importing 2.21
    monkeypatch.setenv("TF_USE_LEGACY_KERAS", "1")
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.setenv("MATRIX_CACHE", "here")
    environ = own_environ(TF_CPP_MIN_LOG_LEVEL="3")
    steered = [name for name in environ if name.startswith(("TF", "PYTHON"))]
    assert (["TF_CPP_MIN_LOG_LEVEL"], "here") == (steered, environ["MATRIX_CACHE"])
