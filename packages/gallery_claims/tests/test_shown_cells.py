"""What a reader sees on a page: which printed line belongs to which claim."""

import json
import re
import sys

import pytest

from .gallery import PASSED

TWO = """
for name in ("a", "b"):
    print(name)
# Unordered output:
# b
# a

# %%
# Prose.

print(1)  # 1
"""
PYTHON = "Python {}.{}".format(*sys.version_info)
SIGN = '<p class="checked-with">✓ Each printed line is what its claim says, checked '


@pytest.fixture
def two(gallery):
    gallery.example("two", TWO)
    return gallery


def page(gallery):
    return gallery.read("html/examples/two.html")


def pairs(html):
    """Return the numbers and texts of the claims, and those of the printed lines."""
    found = re.findall(r'class="(c1 claim|claimed)" data-pair="(\d+)">([^<]*)', html)
    claims = [(int(n), text) for kind, n, text in found if kind != "claimed"]
    lines = [(int(n), text.strip()) for kind, n, text in found if kind == "claimed"]
    return claims, lines


def test_a_claim_and_its_printed_line_have_one_number(two):
    assert PASSED == two.build()
    assert (
        [(1, "# b"), (2, "# a"), (1, "# 1")],
        [(2, "a"), (1, "b"), (1, "1")],
    ) == pairs(page(two))


def test_only_a_cell_with_several_pairs_shows_numbers(two):
    assert PASSED == two.build()
    classes = re.findall(r'<div class="(claimed-cell[^"]*)">', page(two))
    assert ["claimed-cell many", "claimed-cell"] == classes


def test_the_links_that_sphinx_gallery_makes_do_not_hide_the_claims(gallery):
    gallery.example("two", "\nimport os\n\nprint(os.sep)  # /\n")
    assert PASSED == gallery.build()
    assert ([(1, "# /")], [(1, "/")]) == pairs(page(gallery))


def test_a_claim_that_does_not_hold_is_not_marked_and_there_is_no_sign(two):
    two.example("two", TWO.replace("# 1", "# 2"))
    assert PASSED != two.build()
    assert ([(1, "# b"), (2, "# a")], [(2, "a"), (1, "b")]) == pairs(page(two))
    assert '<span class="c1 claim"># 2</span>' in page(two)
    assert SIGN not in page(two)


def test_no_other_builder_sees_anything_of_it(two):
    assert PASSED == two.build(builder="text")
    text = two.read("text/examples/two.txt")
    assert "✓" not in text
    assert "   print(1)  # 1\n\n   1\n" in text


def test_a_page_without_claims_loads_no_style(two):
    assert PASSED == two.build()
    assert "claims.css" in page(two)
    assert "claims.css" not in two.read("html/index.html")
    assert two.has("html/_static/claims.css")


def test_the_sign_names_this_python_and_the_packages_of_the_site(two):
    two.configure(gallery_claims_checked_with={"Sphinx": "sphinx"})
    assert PASSED == two.build()
    import sphinx

    sign = f"{SIGN}with Sphinx {sphinx.__version__}, {PYTHON}.</p>"
    assert 1 == page(two).count(sign)


def test_the_sign_of_a_cached_page_names_what_it_ran_with(two):
    assert PASSED == two.build()
    notes = json.loads(two.read("docs/examples/.gallery_claims.json"))
    assert {"two": PYTHON} == notes["ran_with"]
    notes["ran_with"]["two"] = "Python 2.7"
    two.write("docs/examples/.gallery_claims.json", json.dumps(notes))
    assert PASSED == two.build("-E")
    assert f"{SIGN}with Python 2.7.</p>" in page(two)


def test_a_page_that_was_not_run_has_no_sign(two):
    two.configure(gallery={"plot_gallery": False})
    two.build()
    assert SIGN not in page(two)


def test_a_package_that_is_not_installed_is_named(two):
    two.configure(gallery_claims_checked_with={"None": "no-such-package"})
    assert (
        "gallery_claims_checked_with: 'no-such-package' is not installed; "
        "name distributions as pip does"
    ) in two.build()


def test_notes_of_another_form_are_not_trusted(two):
    assert PASSED == two.build()
    for notes in ('{"two": "digest"}', "[]", "no JSON"):
        two.write("docs/examples/.gallery_claims.json", notes)
        assert PASSED == two.build()
        assert f"{SIGN}with {PYTHON}.</p>" in page(two)
