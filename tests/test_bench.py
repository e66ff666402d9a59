"""`make bench` measures copies of this project, and words what it measured."""

import pytest

from tools.bench import command, project, table
from tools.bench.command import Usage
from tools.bench.workshop import Variant, Workshop

from .site import ROOT


def usages(*seconds):
    return [Usage(one, int(100 * one)) for one in seconds]


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


@pytest.fixture
def small(tmp_path):
    """A small project, whole."""
    texts = {
        "conf.py": "extensions = ['a', 'b']\n",
        "docs/index.md": "# Old",
        "docs/guide/names.md": "# Names",
        "examples/reading_order.txt": "names/a.py\nreuse/a.py\nreuse/b.py\n",
        "examples/names/a.py": "",
        "examples/names/GALLERY_HEADER.rst": "",
        "examples/reuse/a.py": "# See :doc:`/examples/names/a`.",
        "examples/reuse/b.py": "",
        "packages/one/one.py": "place = __file__\n",
    }
    for name, text in texts.items():
        path = tmp_path / "small" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "small"


def files(folder):
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file()
    )


def test_a_reduced_project_has_the_listed_examples_and_one_page(small):
    project.reduce(small, "reuse/a.py\n")
    assert [
        "conf.py",
        "docs/index.md",
        "examples/reading_order.txt",
        "examples/reuse/a.py",
        "packages/one/one.py",
    ] == files(small)
    text = (small / "examples/reuse/a.py").read_text()
    assert "# See :emphasis:`/examples/names/a`." == text


def test_the_examples_that_are_measured_exist():
    listed = project.EXAMPLES.split()
    assert [] == [name for name in listed if not (ROOT / "examples" / name).exists()]


def test_an_edit_ends_the_first_line_of_prose_and_moves_no_line():
    source = (
        '"""Title"""\n\n# %%\n# One line\n# and one more.\n\nx = 1\n\n# %%\n# More.\n'
    )
    edited = source.replace("# One line\n", "# One line Edited.\n")
    assert edited == project.edited(source, "Edited.")


def test_copies_of_examples_have_names_of_their_own_and_a_place_in_the_order(small):
    project.multiply(small, 5)
    order = (small / "examples/reading_order.txt").read_text()
    assert [
        *("names/a.py", "reuse/a.py", "reuse/b.py"),
        *("names/a_copy1.py", "reuse/a_copy1.py"),
    ] == order.split()
    copied = (small / "examples/reuse/a_copy1.py").read_text()
    assert (small / "examples/reuse/a.py").read_text() == copied


def test_a_copy_of_the_project_has_nothing_generated_or_hidden(small, tmp_path):
    before = files(small)
    for name in (".venv/x", "_build/x", "docs/examples/x"):
        (small / name).parent.mkdir()
        (small / name).touch()
    assert before == files(project.copy(small, tmp_path / "copy"))


@pytest.fixture
def shop(small, tmp_path, monkeypatch):
    """A workshop for two rounds with the small project."""
    monkeypatch.setattr(project, "reduce", lambda folder: folder)
    return Workshop(small, tmp_path / "place", 2)


def test_a_copy_runs_the_packages_that_it_holds(shop):
    copy = shop.copy("copy")
    shop.run(copy, ["-c", "import one; print(one.place)"])
    assert f"{copy}/packages/one/one.py\n" == shop.log.read_text()


def test_variants_take_turns_and_are_prepared_before_each_round(shop, capsys):
    script = ["-c", "print(open('turns').read())"]

    def note(name):
        def before(folder):
            with (folder / "turns").open("a") as turns:
                turns.write(name)

        return before

    copy = shop.copy("copy")
    variants = [Variant(name, copy, script, note(name)) for name in "ab"]
    runs = shop.alternate("part", variants)
    assert "abab\n" == shop.log.read_text()
    assert {"a": 2, "b": 2} == {name: len(used) for name, used in runs.items()}
    said = [line.split(": ")[0] for line in capsys.readouterr().out.splitlines()]
    assert ["part 1/2, a", "part 1/2, b", "part 2/2, a", "part 2/2, b"] == said


def test_a_median_is_over_the_rounds():
    runs = {"ours": usages(1.0, 9.0, 2.0)}
    assert (2.0, 200) == (
        table.median(runs, "ours"),
        table.median(runs, "ours", "memory"),
    )


def test_a_ratio_is_over_sphinx_gallery_alone_and_says_whether_its_target_is_missed():
    ratio = table.Ratio("cold", "from nothing", 0.90)
    runs = {"ours": usages(2.0, 9.0, 2.0), "stock": usages(1.0)}
    assert ["from nothing", "2.00", "0.90, missed", "2.00"] == ratio.row(runs)
    assert "0.90" == ratio.verdict(0.904)
    assert "-" == table.Ratio("edit", "edited").verdict(9.0)


def test_a_comparison_beyond_its_target_says_so():
    said = "the comparison takes {} ms of CPU for each example (at most 1{})".format
    assert said("1.50", ", missed") == table.compare({"judge": usages(0.018)}, 12)
    assert said("0.50", "") == table.compare({"judge": usages(0.006)}, 12)


def test_a_step_costs_one_where_each_further_example_costs_the_same():
    runs = {
        "read 12": usages(3.0),
        "read 100": usages(11.8),
        "read 500": usages(91.8),
    }
    said = (
        "without writing HTML, a further example from 100 to 500 takes 2.00 of one "
        "from 12 to 100"
    )
    assert [said] == list(table.growth(runs))


def test_the_table_has_what_was_measured():
    runs = {"ours": usages(1.0), "stock": usages(2.0)}
    assert """
Sphinx-Gallery alone is 1.00; 12 examples; medians of rounds: 3
this site's build                      CPU       at most        memory
nothing changed                       0.50          1.20          0.50\
""" == table.text({"nochange": runs}, 12, 3)
