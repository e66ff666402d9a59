"""The house has three storeys, and its arrows lead downwards alone."""

import pytest

from .site import ROOT
from .storeys import PACKAGES, doubles, faults, undrawn

GATE = "packages/gallery_claims/gallery_claims"
PICTURES = "packages/scope_pictures/scope_pictures"
HOUSE = {
    "conf.py": 'import scopes_site\nreset = "scopes_site.reset_tensorflow.reset"\n',
    "examples/reuse/one.py": "import tensorflow\n",
    "scopes_site/examples.py": "from gallery_claims.examples import read_example\n",
    "tools/bench/project.py": "import scopes_site\nfrom ..host import served\n",
    f"{GATE}/claims/read.py": "import ast\nfrom .cell import Cell\n",
    f"{GATE}/pages/gate.py": "from sphinx import util\nfrom ..claims import read\n",
    f"{GATE}/__main__.py": "from . import publish\n",
    f"{PICTURES}/model/fold.py": "from .model import Model\n",
    f"{PICTURES}/drawing/dot.py": "from ..model.model import Model\n",
    f"{PICTURES}/pages/__init__.py": "import docutils\nfrom ..drawing import dot\n",
}


@pytest.fixture
def house(tmp_path):
    """A small project whose arrows all lead downwards, and how to plant a file in it."""

    def write(name, text):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return tmp_path

    for name, text in HOUSE.items():
        write(name, text)
    assert [] == list(faults(tmp_path))
    return write


def test_no_import_leads_upwards():
    assert [] == list(faults(ROOT))


@pytest.mark.parametrize(
    ("path", "text", "who"),
    [
        (f"{GATE}/publish.py", "import scope_pictures", "packages/gallery_claims"),
        (f"{PICTURES}/write.py", "import tools", "packages/scope_pictures"),
        (f"{PICTURES}/write.py", "import scopes_site", "packages/scope_pictures"),
        (
            "packages/scope_pictures/tests/a.py",
            "import tests",
            "packages/scope_pictures",
        ),
        ("scopes_site/heads.py", "import tools", "scopes_site"),
        ("scopes_site/search/index.py", "import tests", "scopes_site"),
        ("examples/one.py", "import scope_pictures", "examples"),
        ("tools/host.py", "import tests", "tools"),
        (f"{GATE}/claims/read.py", "import sphinx", "gallery_claims's claims"),
        (f"{GATE}/claims/read.py", "import numpy", "gallery_claims's claims"),
        (f"{GATE}/runs/pool.py", "import docutils", "gallery_claims's runs"),
        (f"{GATE}/accept/rewrite.py", "import sphinx", "gallery_claims's accept"),
        (f"{GATE}/check.py", "import sphinx_gallery", "gallery_claims's check"),
        (
            f"{GATE}/gallery/notes.py",
            "import gallery_claims",
            "gallery_claims's gallery",
        ),
        (f"{PICTURES}/model/fold.py", "import tensorflow", "scope_pictures's model"),
        (f"{PICTURES}/notebook.py", "import sphinx", "scope_pictures's notebook"),
    ],
)
def test_a_library_or_a_storey_that_must_not_be_known_is_named(house, path, text, who):
    name = text.removeprefix("import ")
    fault = f"{path}:1: imports {name}, which {who} must not know"
    assert [fault] == list(faults(house(path, text)))


@pytest.mark.parametrize(
    ("path", "text", "fault"),
    [
        (
            f"{GATE}/claims/read.py",
            "from ..runs.options import Limits",
            "1: imports gallery_claims.runs.options.Limits, which gallery_claims's claims",
        ),
        (
            f"{GATE}/check.py",
            "from .accept import owners",
            "1: imports gallery_claims.accept.owners, which gallery_claims's check",
        ),
        (
            f"{GATE}/gallery/notes.py",
            "from gallery_claims.pages import read",
            "1: imports gallery_claims.pages.read, which gallery_claims's gallery",
        ),
        (
            f"{PICTURES}/readers/live.py",
            "def read():\n    from ..write import write",
            "2: imports scope_pictures.write.write, which scope_pictures's readers",
        ),
        (
            "scopes_site/__init__.py",
            "def setup(app):\n    from tools.host import served",
            "2: imports tools.host.served, which scopes_site",
        ),
        ("conf.py", 'reset = "tools.reset"', "1: imports tools.reset, which conf.py"),
    ],
)
def test_every_form_of_an_import_is_seen(house, path, text, fault):
    assert [f"{path}:{fault} must not know"] == list(faults(house(path, text)))


def test_every_room_of_a_package_stands_on_a_floor():
    assert [] == list(undrawn(ROOT))


def test_a_room_without_a_floor_is_named(house):
    house(f"{GATE}/cellar.py", "")
    root = house("packages/scope_model/scope_model/attic/__init__.py", "")
    assert [
        f"{GATE}/cellar.py: stands on no floor",
        "packages/scope_model/scope_model/attic: stands on no floor",
    ] == list(undrawn(root))


def test_every_floor_has_the_rooms_that_it_names():
    for name, rooms in PACKAGES.items():
        folder = ROOT / "packages" / name / name
        drawn = " ".join([*rooms.floors, rooms.adapters]).split()
        there = {path.stem for path in folder.iterdir()}
        assert [] == [room for room in drawn if room not in there]


def test_no_two_classes_have_the_same_name():
    assert [] == list(doubles(ROOT))


def test_a_second_class_of_a_name_is_named(house):
    house(f"{GATE}/runs/printed.py", "class Run:\n    pass\n")
    house("packages/gallery_claims/tests/running.py", "class Run:\n    pass\n")
    root = house("tools/matrix/run.py", "\nclass Run:\n    pass\n")
    first = f"{GATE}/runs/printed.py:1"
    assert [f"tools/matrix/run.py:2: class Run is in {first} too"] == list(
        doubles(root)
    )
