"""The README and CONTRIBUTING say only what is so."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = ["README.md", "CONTRIBUTING.md"]
EXAMPLE = ROOT / "examples/name_scope/skips_get_variable.py"


def read(name):
    return (ROOT / name).read_text()


README = read("README.md")


def test_the_readme_has_sixty_lines_at_most():
    assert len(README.splitlines()) <= 60


def test_the_code_of_the_readme_stands_in_the_example():
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert code in EXAMPLE.read_text()


def test_the_picture_of_the_readme_is_the_graph_of_the_example():
    draw = [sys.executable, "-m", "tools.draw_example", EXAMPLE]
    drawn = subprocess.run(draw, cwd=ROOT, capture_output=True, text=True, check=True)
    assert drawn.stdout == (ROOT / "docs/_static/readme.svg").read_text(), (
        f"python -m tools.draw_example {EXAMPLE.relative_to(ROOT)} "
        "> docs/_static/readme.svg"
    )


def test_the_message_in_the_readme_names_the_line_of_the_claim():
    path, line, says, prints = re.search(
        r"```text\n(.*):(\d+): ERROR: says (.*), prints (.*)\n```", README
    ).groups()
    claim = (ROOT / path).read_text().splitlines()[int(line) - 1]
    assert claim.endswith(f"print(v1.name)  # {prints}")
    assert says != prints


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_target_that_a_document_names_is_in_make_help(name):
    help_text = subprocess.run(
        ["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    named = re.findall(r"(?:`|^ {4}|^\$ )make ([a-z]+)", read(name), re.MULTILINE)
    assert {"html", "test", "accept"} <= set(named)
    targets = re.findall(r"^  make (\w+)", help_text, re.MULTILINE)
    assert set() == set(named) - set(targets)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_path_that_a_document_names_exists(name):
    folders = "docs|examples|packages|releases|scopes_site|tools|tests|\\.github"
    paths = re.findall(rf"`((?:{folders})/\S*?)`", read(name))
    links = re.findall(r"\]\((?!https?:)(.*?)\)", read(name))
    assert len(paths) > 5 and len(links) > 3
    named = [path for path in [*paths, *links] if "<" not in path]
    assert [] == [path for path in named if not (ROOT / path).exists()]
