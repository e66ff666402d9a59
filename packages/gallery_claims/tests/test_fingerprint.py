"""Which files a page depends on because settings name what is in them."""

from pathlib import Path

import pytest
from gallery_claims.gallery.fingerprint import named_files


@pytest.fixture
def modules(tmp_path, monkeypatch):
    """A folder of modules that can be imported."""
    for name in ("alone.py", "loose/one.py", "loose/two.py", "whole/__init__.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "whole/rules.css").touch()
    (tmp_path / "whole/__pycache__").mkdir()
    (tmp_path / "whole/__pycache__/one.pyc").touch()
    (tmp_path / "whole/inner.py").write_text("raise ImportError('not to be imported')")
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def files(modules, name):
    conf = {"image_scrapers": (name,), "reset_argv": print, "reset_modules": "seaborn"}
    return [path.relative_to(modules).as_posix() for path in named_files(conf)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("alone.scrape", ["alone.py"]),
        ("loose.one.scrape", ["loose/one.py"]),
        ("whole.scrape", ["whole/__init__.py", "whole/inner.py", "whole/rules.css"]),
        (
            "whole.inner.scrape",
            ["whole/__init__.py", "whole/inner.py", "whole/rules.css"],
        ),
        ("matplotlib", []),
        ("missing.scrape", []),
        (len, []),
    ],
)
def test_a_named_function_stands_for_its_module_or_its_whole_package(
    modules, name, expected
):
    assert expected == files(modules, name)


def test_settings_of_all_three_kinds_count(modules):
    conf = {
        "image_scrapers": ["alone.scrape"],
        "reset_argv": "loose.one.reset",
        "reset_modules": ("loose.two.reset",),
    }
    named = {Path(path).name for path in named_files(conf)}
    assert {"alone.py", "one.py", "two.py"} == named
