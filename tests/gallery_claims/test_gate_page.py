"""What the page about the gate shows is what the gate does."""

import re
from pathlib import Path

import pytest

from gallery_claims.child import Limits
from gallery_claims.settings import REMEDY

from .gallery import Gallery

PAGE = (Path(__file__).parents[2] / "docs/gate.md").read_text()
BLOCKS = re.findall(r"```(python|text|console)\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def gallery(tmp_path):
    (example,) = [code for _, code in BLOCKS if "A sum" in code]
    gallery = Gallery(tmp_path)
    gallery.write("examples/total.py", example)
    return gallery


def test_its_example_passes(gallery):
    assert gallery.build() == "exit status 0\n"


def test_its_message_is_what_the_changed_example_gives(gallery):
    (message,) = [text for language, text in BLOCKS if language == "text"]
    source = gallery.read("examples/total.py")
    gallery.write("examples/total.py", source.replace("# 3", "# 4"))
    assert gallery.build() == f"{message}exit status 1\n"


def test_its_settings_and_defaults_are_those_of_the_extension():
    rows = dict(
        re.findall(r"^\| `(gallery_claims_\w+)` \| `(.+?)` \|", PAGE, re.MULTILINE)
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


def test_its_commands_are_known(gallery):
    (commands,) = [
        code for name, code in BLOCKS if name == "console" and "$ pip" not in code
    ]
    for command in commands.replace("$ python -m ", "").splitlines():
        assert gallery.run(*command.split()).endswith("exit status 0\n")
