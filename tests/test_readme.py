"""The README says only what is so."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()
EXAMPLE = ROOT / "examples/name_scope/skips_get_variable.py"


def test_it_has_sixty_lines_at_most():
    assert len(README.splitlines()) <= 60


def test_its_code_stands_in_the_example():
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert code in EXAMPLE.read_text()


def test_its_picture_is_the_graph_of_the_example():
    draw = [sys.executable, "-m", "tools.draw_example", EXAMPLE]
    drawn = subprocess.run(draw, cwd=ROOT, capture_output=True, text=True, check=True)
    assert drawn.stdout == (ROOT / "docs/_static/readme.svg").read_text(), (
        f"python -m tools.draw_example {EXAMPLE.relative_to(ROOT)} "
        "> docs/_static/readme.svg"
    )


def test_its_message_names_the_line_of_the_claim():
    path, line, says, prints = re.search(
        r"```text\n(.*):(\d+): ERROR: says (.*), prints (.*)\n```", README
    ).groups()
    claim = (ROOT / path).read_text().splitlines()[int(line) - 1]
    assert claim.endswith(f"print(v1.name)  # {prints}")
    assert says != prints


def test_every_target_that_it_names_is_in_make_help():
    help_text = subprocess.run(
        ["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    named = set(re.findall(r"`make (\w+)", README)) | {"serve", "doctest", "accept"}
    assert named <= set(re.findall(r"^  make (\w+)", help_text, re.MULTILINE))


def test_every_path_that_it_names_exists():
    paths = re.findall(r"`((?:docs|examples|gallery_claims|tools|tests)/\S*?)`", README)
    missing = [path for path in paths if "<" not in path and not (ROOT / path).exists()]
    assert missing == []
