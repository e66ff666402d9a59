"""What the README says to write and to run works, and gives what it shows."""

import os
import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest
from scope_pictures.model.condense import MANY_INSIDE, MANY_NODES
from scope_pictures.model.fold import MOST_EDGES, MOST_NODES
from scope_pictures.model.runs import LONGEST
from scope_pictures.pages.scraper import MOST

PACKAGE = Path(__file__).parents[1]
README = (PACKAGE / "README.md").read_text(encoding="utf-8")
MODEL, SITE = README.split("## On a Sphinx-Gallery site")
FILES = re.findall(
    r"^`([\w./]+)`:\n\n```\w+\n(.*?)^```", SITE, re.MULTILINE | re.DOTALL
)


def blocks(text, language):
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def commands(text):
    """Return each command with what the README shows below it."""
    return [
        re.fullmatch(r"\$ python (.*)\n([^$]*)", block).groups()
        for block in blocks(text, "console")
    ]


def run(arguments, folder):
    """Run Python in ``folder``, on a machine without Matplotlib."""
    (folder / "without").mkdir(exist_ok=True)
    (folder / "without/matplotlib.py").write_text("raise ModuleNotFoundError")
    path = os.pathsep.join([str(folder / "without"), str(PACKAGE)])
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """The folder in which the code above the site ran, and what it printed."""
    folder = tmp_path_factory.mktemp("model")
    result = run(["-c", "".join(blocks(MODEL, "python"))], folder)
    assert 0 == result.returncode, result.stderr
    return folder, result.stdout


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The folder of the site, built by its command."""
    folder = tmp_path_factory.mktemp("site")
    for name, content in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    ((command, shown),) = commands(SITE)
    result = run(command.split(), folder)
    assert (0, shown) == (result.returncode, result.stdout), result.stderr
    return folder / "site"


def test_its_code_prints_what_its_comments_say(model):
    code = "".join(blocks(MODEL, "python"))
    comments = re.findall(r"^ *(?:print\(.*\)  )?# (.*)$", code, re.MULTILINE)
    assert [one for one in comments if one != "Output:"] == model[1].splitlines()


def test_its_commands_say_what_it_shows(model):
    drawn, refused = commands(MODEL)
    for (command, shown), status in ((drawn, 0), (refused, 2)):
        result = run(command.split(), model[0])
        assert (status, shown) == (result.returncode, result.stdout + result.stderr)
    assert (model[0] / "scopes.svg").read_text(encoding="utf-8").startswith("<svg")


def test_its_site_shows_the_figure_and_its_caption(site):
    page = (site / "gallery/tower.html").read_text(encoding="utf-8")
    (caption,) = re.findall("<figcaption>(.*?)<details>", page, re.DOTALL)
    assert blocks(SITE, "text") == [unescape(re.sub("<[^>]*>", "", caption))]
    assert '<a class="reference internal" href="../pictures.html">' in page
    assert caption in (site / "pictures.html").read_text(encoding="utf-8")


def test_the_thumbnail_on_its_site_is_the_picture(site):
    index = (site / "gallery/index.html").read_text(encoding="utf-8")
    (thumbnail,) = re.findall(r'src="\.\./(_images/sphx_glr_tower_[^"]*)"', index)
    assert 'class="scope-picture"' in (site / thumbnail).read_text(encoding="utf-8")


def test_its_limits_are_those_of_the_code():
    for limit in (
        f"more than {MOST_NODES} nodes or {MOST_EDGES} edges",
        f"More than {LONGEST} scopes",
        f"more than {MANY_NODES} shapes",
    ):
        assert limit in README
    assert (4, 3) == (MANY_INSIDE, MOST)
    assert "a box that holds four or more" in README
    assert "the first three graphs" in README
