"""The site itself, built once from a copy of this project."""

import re
import sys
from pathlib import Path

import pytest

from .site import ROOT, Printed


@pytest.mark.parametrize(
    ("page", "printed"),
    [
        (
            "name_scope/skips_get_variable",
            ["var1:0", "my_scope/var2:0", "my_scope/Add:0"],
        ),
        (
            "variable_scope/prefixes_all_names",
            ["my_scope/var1:0", "my_scope/var2:0", "my_scope/Add:0"],
        ),
        (
            "reuse/across_name_scopes",
            ["var_scope/var:0", "var_scope/var:0", "True"],
        ),
    ],
)
def test_the_names_that_the_project_starts_from_are_printed(site, page, printed):
    path = site.html / f"examples/{page}.html"
    assert printed == Printed(path).lines


def test_a_build_with_nothing_to_do_imports_no_tensorflow(site):
    with site.without_tensorflow():
        result = site.build()
    assert (result.returncode, result.stderr) == (0, "")


def test_a_build_with_nothing_to_do_reads_and_writes_no_page(site):
    result = site.run("gallery_claims", "build", "-W", "-c", ".", "docs", "_build/html")
    assert "0 added, 0 changed, 0 removed" in result.stdout
    assert "building [html]: targets for 0 source files" in result.stdout


def test_the_code_of_all_pages_runs_again_and_prints_what_they_show(site):
    arguments = ["-b", "doctest", "-W", "-q", "-c", ".", "docs", "_build/doctest"]
    result = site.run("sphinx", *arguments)
    report = (site.folder / "_build/doctest/output.txt").read_text()
    assert result.returncode == 0, report
    tests = int(re.search(r"(\d+) tests?\n", report)[1])
    cells = sum(path.read_text().count("\n# %%") for path in site.examples())
    assert tests > cells / 2  # cells of prose alone are not run


def test_no_page_shows_a_path_of_this_machine(site):
    private = {str(site.folder), str(ROOT), str(Path(sys.prefix).resolve())}
    found = [
        (page.name, path)
        for page in site.pages()
        for path in private
        if path in page.read_text()
    ]
    assert found == []


def test_no_page_loads_anything_from_another_host(site):
    loads = re.compile(
        r'<(?:script|img|link|iframe)\b[^>]*?\b(?:src|href)="(https?:[^"]*)'
    )
    found = [
        (page.name, url)
        for page in site.pages()
        for url in loads.findall(page.read_text())
        if 'rel="canonical"' not in url
    ]
    assert found == []


def test_a_wrong_claim_stops_the_build_until_it_is_undone(site):
    name = "examples/name_scope/skips_get_variable.py"
    good = (site.folder / name).read_text()
    page = site.html / "examples/name_scope/skips_get_variable.html"
    published = page.read_bytes()
    with site.edited({name: good.replace("# var1:0", "# my_scope/var1:0")}):
        for _ in range(2):
            result = site.build()
            assert result.returncode == 1
            assert result.stderr == (
                "examples/name_scope/skips_get_variable.py:29: ERROR: "
                "says my_scope/var1:0, prints var1:0\n"
                "ERROR: 1 example has drifted. `make accept` writes what they print; "
                "read the diff before you commit.\n"
            )
        assert page.read_bytes() == published
    assert page.read_bytes() == published


def test_an_example_under_a_second_name_prints_the_same(site):
    example = site.folder / "examples/variable_scope/prefixes_all_names.py"
    own = example.read_text().replace("variables and ops\n", "ops and variables\n")
    copy = own.replace(":description: ", ":description: Once more: ")
    pages = site.html / "examples/variable_scope"
    with site.edited({"examples/variable_scope/copied.py": copy}):
        assert site.build().returncode == 0
        assert (
            Printed(pages / "prefixes_all_names.html").lines
            == Printed(pages / "copied.html").lines
        )
    assert not (pages / "copied.html").exists()
