"""What the environment says of the place of publication, and what follows from it."""

import pytest

from scopes_site.hosting.place import NoPlace, Place, read_place

GITHUB = Place("", "https://github.com/a/b", "main", "notebooks")


def test_an_empty_environment_names_no_place():
    assert Place() == read_place({})


def test_an_address_ends_with_one_slash():
    for address in ("https://example.org/a", "https://example.org/a/"):
        assert read_place({"SITE_URL": address}).address == "https://example.org/a/"


@pytest.mark.parametrize(
    "clone",
    [
        "https://github.com/a/b",
        "https://github.com/a/b.git",
        "git@github.com:a/b.git",
        "ssh://git@github.com/a/b.git",
    ],
)
def test_a_repository_is_named_by_its_page_or_by_its_clone(clone):
    assert read_place({"REPOSITORY": clone}).repository == "https://github.com/a/b"


@pytest.mark.parametrize("name", ["SITE_URL", "REPOSITORY"])
@pytest.mark.parametrize("value", ["example.org", 'https://a"b', "javascript:x", "/a"])
def test_what_is_no_address_is_refused(name, value):
    with pytest.raises(NoPlace) as error:
        read_place({name: value})
    assert str(error.value) == (
        f"{name}: {value} is not an address; write https://host/path, or nothing"
    )


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/", ""),
        ("/", "https://example.org/"),
        ("/a/b/", "https://example.org/a/b/"),
    ],
)
def test_the_path_of_a_site_is_that_of_its_address(path, address):
    assert path == Place(address).path


def test_a_page_is_edited_on_its_branch():
    address = "https://github.com/a/b/edit/main/examples/reuse/auto_reuse.py"
    assert address == GITHUB.edit("examples/reuse/auto_reuse.py")


def test_without_a_branch_nothing_is_edited():
    assert Place(repository=GITHUB.repository).edit("docs/index.md") == ""


def test_colab_opens_the_notebooks_of_a_branch_on_github():
    address = "https://colab.research.google.com/github/a/b/blob/notebooks/x.ipynb"
    assert address == GITHUB.colab("x.ipynb")


@pytest.mark.parametrize(
    "place",
    [
        Place(),
        Place("", "https://github.com/a/b", "main"),
        Place("", "https://gitlab.com/a/b", "main", "notebooks"),
    ],
)
def test_colab_opens_nothing_else(place):
    assert place.colab("x.ipynb") == ""
