import json
from pathlib import Path

import pytest

from tools.bench import command, convert, growth, parts, project, results, table
from tools.bench.convert import Block

PROSE = Block("text", "A title\n=======\n\nAn introduction.\n\n.. meta::\n   :a: b\n")
CODE = Block("code", "print('a:0')\n\nprint('b:0')\n\n", "a:0\nb:0\n")
SILENT = Block("code", "x = 1\n")
BLOCKS = [PROSE, CODE, Block("text", "More.\n"), SILENT]


def usages(*seconds):
    return [{"cpu": one, "memory": 100.0 * one} for one in seconds]


def part(rounds=3, **runs):
    named = {name.replace("_", " "): usages(*each) for name, each in runs.items()}
    return {"rounds": rounds, "runs": named, "absent": {}, "versions": {}}


def test_usages_add_their_seconds_and_keep_the_largest_memory():
    total = command.Usage(1.0, 300) + command.Usage(0.5, 200)
    assert total == command.Usage(1.5, 300)


def test_a_command_that_fails_shows_its_status_and_its_output(tmp_path):
    script = ["sh", "-c", "echo out; echo err >&2; exit 3"]
    with pytest.raises(command.Failed) as failed:
        command.run(script, tmp_path, {}, tmp_path / "log")
    assert str(failed.value) == (
        f"sh -c echo out; echo err >&2; exit 3\nin {tmp_path}: exit status 3\n"
        "out\nerr\n"
    )


def test_the_usage_of_a_command_includes_its_descendants(tmp_path):
    busy = "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done"
    idle = command.run(["sh", "-c", ":"], tmp_path, {}, tmp_path / "log")
    nested = ["sh", "-c", f"sh -c '{busy}'; :"]
    used = command.run(nested, tmp_path, {}, tmp_path / "log")
    assert used.cpu > idle.cpu


def test_a_median_is_over_the_rounds():
    assert results.median(part(ours=(1.0, 9.0, 2.0)), "ours") == 2.0
    assert results.median(part(ours=(1.0, 9.0, 2.0)), "ours", "memory") == 200.0


def test_stored_parts_are_read_again_for_the_same_versions_only(tmp_path):
    path = tmp_path / "new" / "results.json"
    results.write(path, {"Python": "3.11.7"}, 12, {"cold": {"rounds": 3}})
    assert results.read(path, {"Python": "3.11.7"}, 12) == {"cold": {"rounds": 3}}
    assert results.read(path, {"Python": "3.12.1"}, 12) == {}
    assert results.read(path, {"Python": "3.11.7"}, 13) == {}


def test_results_cut_short_are_as_none(tmp_path):
    path = tmp_path / "results.json"
    path.write_text('{"versions": {')
    assert results.read(path, {}, 12) == {}


def test_a_doctest_page_has_the_code_and_what_it_printed():
    assert (
        convert.doctest_page(BLOCKS)
        == """\
A title
=======

An introduction.

.. meta::
   :a: b

.. testcode::

    print('a:0')

    print('b:0')

.. testoutput::

    a:0
    b:0

More.

.. testcode::

    x = 1
"""
    )


def test_a_markdown_page_has_all_code_in_one_block():
    assert (
        convert.markdown_page(BLOCKS)
        == """\
# A title

```python
print('a:0')

print('b:0')
x = 1
```
"""
    )


def test_a_myst_notebook_keeps_its_prose_as_restructuredtext():
    cells = convert.myst_notebook(BLOCKS)["cells"]
    assert [(cell["cell_type"], cell["source"]) for cell in cells] == [
        ("markdown", "# A title"),
        (
            "markdown",
            "````{eval-rst}\nAn introduction.\n\n.. meta::\n   :a: b\n````",
        ),
        ("code", "print('a:0')\n\nprint('b:0')"),
        ("markdown", "````{eval-rst}\nMore.\n````"),
        ("code", "x = 1"),
    ]


def test_a_notebook_for_nbsphinx_has_raw_cells():
    cells = convert.rst_notebook(BLOCKS)["cells"]
    kinds = ["raw", "code", "raw", "code"]
    assert [cell["cell_type"] for cell in cells] == kinds
    assert cells[0]["metadata"] == {"raw_mimetype": "text/restructuredtext"}
    assert json.loads(json.dumps(cells)) == cells


def test_a_reduced_project_has_the_listed_examples_and_one_page(tmp_path):
    files = {
        "conf.py": "extensions = ['a', 'b']\n",
        "docs/index.md": "# Old",
        "docs/guide/names.md": "# Names",
        "examples/reading_order.txt": "names/a.py\nreuse/a.py\nreuse/b.py\n",
        "examples/names/a.py": "",
        "examples/names/GALLERY_HEADER.rst": "",
        "examples/reuse/a.py": "# See :doc:`/examples/names/a`.",
        "examples/reuse/b.py": "",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    project.reduce(tmp_path, "reuse/a.py\n")
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert sorted(path.relative_to(tmp_path).as_posix() for path in left) == [
        "conf.py",
        "docs/index.md",
        "examples/reading_order.txt",
        "examples/reuse/a.py",
    ]
    text = (tmp_path / "examples/reuse/a.py").read_text()
    assert text == "# See :emphasis:`/examples/names/a`."


def test_the_examples_that_are_measured_exist():
    root = Path(__file__).parent.parent / "examples"
    assert [
        name for name in project.EXAMPLES.split() if not (root / name).exists()
    ] == []


def test_an_edit_ends_the_first_line_of_prose_and_moves_no_line():
    source = (
        '"""Title"""\n\n# %%\n# One line\n# and one more.\n\nx = 1\n\n# %%\n# More.\n'
    )
    assert project.edited(source, "Edited.") == source.replace(
        "# One line\n", "# One line Edited.\n"
    )


def test_copies_of_examples_have_names_of_their_own_and_a_place_in_the_order(tmp_path):
    (tmp_path / "examples" / "reuse").mkdir(parents=True)
    order = tmp_path / "examples" / "reading_order.txt"
    order.write_text("reuse/a.py\nreuse/b.py\n")
    for name in "ab":
        (tmp_path / "examples" / "reuse" / f"{name}.py").write_text(name)
    project.multiply(tmp_path, 5)
    assert order.read_text().split() == [
        "reuse/a.py",
        "reuse/b.py",
        "reuse/a_copy1.py",
        "reuse/b_copy1.py",
        "reuse/a_copy2.py",
    ]
    assert (tmp_path / "examples/reuse/a_copy2.py").read_text() == "a"


def test_a_copy_of_the_project_has_nothing_generated_or_hidden(tmp_path):
    source = tmp_path / "source"
    for name in ("conf.py", ".venv/x", "_build/x", "docs/index.md", "docs/examples/x"):
        path = source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    target = project.copy(source, tmp_path / "target")
    files = [path for path in target.rglob("*") if path.is_file()]
    found = sorted(path.relative_to(target) for path in files)
    assert found == [Path("conf.py"), Path("docs/index.md")]


@pytest.mark.parametrize(
    ("log", "expected"),
    [
        ("import time:  88 |  99 |   tensorflow\n", True),
        ("import time:  88 |  99 |   tensorflow_other\n", False),
        ("import time:  88 |  99 |   tools.reset_tensorflow\n", False),
    ],
)
def test_the_log_of_imports_tells_whether_tensorflow_was_imported(log, expected):
    assert parts.imports_tensorflow(log) is expected


def test_a_ratio_names_its_target():
    ratio = table.Ratio("from nothing", "the least", "cold", ("script", "pages"), 1.05)
    measured = part(ours=(3.0, 3.0, 9.0), script=(2.0,), pages=(1.0,))
    assert ratio.cells({"cold": measured}) == [
        "from nothing",
        "the least",
        "1.00",
        "1.05",
        "1.50",
    ]


def test_a_target_that_is_missed_says_so():
    ratio = table.Ratio("nothing changed", "stock", "nochange", ("stock",), 1.20)
    assert ratio.verdict(1.204) == "1.20"
    assert ratio.verdict(1.21) == "1.20, missed"


def test_a_comparison_beyond_its_target_says_so():
    assert "1.50 milliseconds" in table.compare(part(judge=(0.018,)), 12)
    assert "(at most 1, missed)" in table.compare(part(judge=(0.018,)), 12)
    assert "(at most 1)" in table.compare(part(judge=(0.006,)), 12)


def test_a_linear_cost_has_steps_of_one_whatever_the_html_needs():
    measured = part(
        ours_12=(4.0,),
        read_12=(3.0,),
        stock_12=(5.0,),
        ours_100=(22.0,),
        read_100=(11.8,),
        ours_500=(200.0,),
        read_500=(51.8,),
    )
    text = growth.growth(measured, 12).splitlines()
    assert text[-5:-2] == [
        "| 12 | 1.00 | 0.75 | – | 1.25 | 1.00 | 1.25 |",
        "| 100 | 5.50 | 2.95 | 1.00 | – | 5.50 | – |",
        "| 500 | 50.00 | 12.95 | 1.00 | – | 50.00 | – |",
    ]


def test_a_tool_that_is_not_there_keeps_its_row():
    measured = part(ours=(4.0,), stock=(5.0,), nbsphinx=(40.0,))
    measured["versions"] = {"nbsphinx": "0.9.8"}
    measured["absent"] = {"MyST-NB": "not installed"}
    assert table.peers(measured).splitlines()[-6:-2] == [
        "| this site's build | 1.00 | 1.00 |",
        "| Sphinx-Gallery alone | 1.25 | 1.25 |",
        "| nbsphinx 0.9.8 | 10.00 | 10.00 |",
        "| MyST-NB | not installed | – |",
    ]


def test_parts_measured_with_other_rounds_are_told_as_a_range():
    measured = part(rounds=5, ours=(1.0,), stock=(1.0,), script=(1.0,), pages=(1.0,))
    again = part(rounds=1, ours=(1.0,), stock=(1.0,), script=(1.0,), nochange=(1.0,))
    parts = {"cold": measured, "nochange": again, "edit": again}
    assert "Medians of 1 to 5 alternating rounds." in table.build(parts)
    parts = {"cold": measured, "nochange": measured, "edit": {**again, "rounds": 5}}
    assert "Medians of 5 alternating rounds." in table.build(parts)
