"""The README says only what is so, also on a machine without Matplotlib."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from gallery_claims.runs.options import Limits
from gallery_claims.site_conf import REMEDY

from .gallery import ROOT

pytestmark = pytest.mark.builds

README = (ROOT / "README.md").read_text()
PYPROJECT = (ROOT / "pyproject.toml").read_text()
FILES = dict(
    re.findall(
        r"^`(\S+/\S+)`[^\n]*:\n\n```\w+\n(.*?)^```$", README, re.DOTALL | re.MULTILINE
    )
)
COMMANDS = re.findall(r"^\$ ((?!pip ).*\n)((?:(?!\$ |```).*\n)*)", README, re.MULTILINE)
BUILD = "python -m gallery_claims build -q docs _build/html"
GONE = (
    "raise ModuleNotFoundError(\"No module named 'matplotlib'\", name='matplotlib')\n"
)


class Machine:
    """A folder with the files of the README, and a shell in it."""

    def __init__(self, folder: Path, *python_path: Path) -> None:
        self.folder = folder
        path = os.pathsep.join(map(str, [ROOT, *python_path]))
        self.environment = {**os.environ, "PYTHONPATH": path}
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        """Write a file below the folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def change(self, name: str, old: str, new: str) -> None:
        """Put ``new`` in the only place of ``old``."""
        before, after = (self.folder / name).read_text().split(old)
        self.write(name, before + new + after)

    def run(self, command: str) -> tuple[int, str]:
        """Run a command as one types it; return its exit status and its words."""
        shell = ["sh", "-c", f'python() {{ "$0" "$@"; }}\n{command}', sys.executable]
        ended = subprocess.run(
            shell,
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return ended.returncode, ended.stdout


@pytest.fixture
def without_matplotlib(tmp_path):
    """A machine where Matplotlib cannot be imported."""
    lib = tmp_path / "lib"
    lib.mkdir()
    (lib / "matplotlib.py").write_text(GONE)
    return Machine(tmp_path / "site", lib)


@pytest.fixture(params=["any", "without_matplotlib"])
def machine(request, tmp_path):
    """This machine as it is, and one without Matplotlib."""
    if request.param == "any":
        return Machine(tmp_path)
    return request.getfixturevalue(request.param)


def test_its_commands_say_what_it_shows(machine):
    shown = "".join(f"$ {command}{words}" for command, words in COMMANDS)
    ended = [(command, *machine.run(command)) for command, _ in COMMANDS]
    assert shown == "".join(f"$ {command}{words}" for command, _, words in ended)
    assert [1, 0, 0, 0] == [status for _, status, _ in ended]
    assert (machine.folder / "_build/html/examples/total.html").is_file()


NEEDED = {
    "filename_pattern": "1: ERROR: was not run; `filename_pattern` does not match its name",
    "capture_repr": "13: ERROR: prints 3, says nothing",
    "image_scrapers": "10: ERROR: raises ModuleNotFoundError: No module named "
    "'matplotlib'; catch the error and print it, if readers shall see it",
    "reset_modules": "1: ERROR: raises ModuleNotFoundError: No module named 'matplotlib'",
}


@pytest.mark.parametrize("setting", NEEDED)
def test_without_one_of_its_settings_its_site_would_fail(without_matplotlib, setting):
    machine = without_matplotlib
    machine.change("examples/total.py", "# 4\nprint", "# 3\nprint")
    machine.change("examples/total.py", '("done")\n', '("done")  # done\ntotal\n')
    (line,) = re.findall(rf'^ +"{setting}": .*\n', FILES["docs/conf.py"], re.MULTILINE)
    machine.change("docs/conf.py", line, "")
    status, report = machine.run(BUILD)
    assert status == 1
    assert f"examples/total.py:{NEEDED[setting]}" in report.splitlines()


def test_its_claims_hold(without_matplotlib):
    section = re.search(r"^## Say what.*?(?=^## )", README, re.DOTALL | re.MULTILINE)[0]
    cells = re.findall(r"^```python\n(.*?)^```$", section, re.DOTALL | re.MULTILINE)
    without_matplotlib.write(
        "examples/total.py", "\n# %%\n\n".join(['"""\nForms\n=====\n"""\n', *cells])
    )
    assert (0, "[1/1] examples/total.py: ok\n") == without_matplotlib.run(
        "python -m gallery_claims check -c docs"
    )


def test_its_settings_and_defaults_are_those_of_the_extension():
    rows = dict(
        re.findall(r"^\| `(gallery_claims_\w+)` \| `(.+?)` \|", README, re.MULTILINE)
    )
    assert rows == {
        "gallery_claims_preload": "[]",
        "gallery_claims_isolate": "True",
        "gallery_claims_seconds": str(Limits.seconds),
        "gallery_claims_characters": f"{Limits.characters:_}",
        "gallery_claims_own_pages": "False",
        "gallery_claims_checked_with": "{}",
        "gallery_claims_remedy": f'"{REMEDY}"',
    }


def test_it_needs_what_the_package_needs():
    needs = re.search(r"Python (\S+), Sphinx (\S+) and Sphinx-Gallery (\S+),", README)
    (python,) = re.findall(r'^requires-python = ">=(.*)"', PYPROJECT, re.MULTILINE)
    sphinx, gallery = re.findall(r'"sphinx(?:-gallery)?>=(.*?)"', PYPROJECT)
    assert (python, sphinx, gallery) == needs.groups()


def test_it_installs_this_package():
    folder = ROOT.relative_to(ROOT.parents[1]).as_posix()
    (name,) = re.findall(r'^name = "(.*)"', PYPROJECT, re.MULTILINE)
    clone, address = re.findall(r"^\$ pip install (.*)", README, re.MULTILINE)
    assert f"./{folder}" == clone
    assert address.startswith(f'"{name} @ git+https://')
    assert address.endswith(f'#subdirectory={folder}"')
