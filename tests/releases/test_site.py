"""What the built site says of other releases, beside another reading of the records."""

import functools
import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from scopes_site.examples import find_scripts
from scopes_site.releases.behaviour import drifts
from scopes_site.releases.matrix import read_matrix
from scopes_site.releases.record import Entry, NotARecord, read_record, write_record

ROOT = Path(__file__).parents[2]
SCRIPTS = {script.name: script for script in find_scripts()}
RELEASES = sorted(
    (path.stem for path in (ROOT / "releases/records").glob("*.json")),
    key=lambda release: [int(part) for part in re.findall(r"\d+", release)],
)
RELEASES = [release for release in RELEASES if "+" not in release]
RAW = {
    release: json.loads((ROOT / f"releases/records/{release}.json").read_text())
    for release in RELEASES
}
SUMMARY = re.compile(
    r"The same on (?:all )?(?P<same>\d+)(?: of (?P<all>\d+))? releases recorded, "
    r"(?P<ranges>[^;]*)(?:;.*)?\.$"
)


class Line(HTMLParser):
    """Collects the line of an example's page: its text, and its list of differences."""

    def __init__(self, page):
        super().__init__()
        text = page.read_text()
        found = re.findall(
            r'<(p|details) class="releases">(.*?)</\1>', text, flags=re.DOTALL
        )
        assert len(found) == 1, f"{page}: {len(found)} lines"
        self.groups, self.parts, self.tag = [], {}, "p"
        self.feed(found[0][1])

    def handle_starttag(self, tag, attrs):
        if tag in ("summary", "dt", "li"):
            self.tag = tag
            self.parts.setdefault(tag, []).append("")
            if tag == "dt":
                self.groups.append([])

    def handle_endtag(self, tag):
        if tag == "li":
            self.groups[-1].append(self.parts["li"][-1])
        if tag in ("summary", "dt", "li"):
            self.tag = "between"

    def handle_data(self, data):
        self.parts.setdefault(self.tag, [""])[-1] += data

    @property
    def summary(self):
        text = self.parts.get("summary", self.parts.get("p"))[0]
        return " ".join(text.split())


def spelled_out(ranges):
    """Return the releases that a text such as ``1.0 to 1.4 and 2.0`` means."""
    found = []
    for part in re.split(r", | and ", ranges):
        first, _, last = part.partition(" to ")
        found += RELEASES[RELEASES.index(first) : RELEASES.index(last or first) + 1]
    return found


@pytest.fixture(scope="module")
def lines(site):
    """The line of each example's page."""
    return {name: Line(site.html / f"examples/{name}.html") for name in SCRIPTS}


@functools.cache
def read(release):
    """Return the record of a release of this project."""
    return read_record(ROOT / f"releases/records/{release}.json")


def recorded(script, release):
    """Return what is recorded of an example as it is now."""
    return read(release).current(script.file, script.code.digest)


def test_each_page_says_on_which_releases_nothing_drifts(lines):
    for name, script in SCRIPTS.items():
        known = {
            release: found
            for release in RELEASES
            if (found := recorded(script, release))
        }
        same = [one for one, found in known.items() if not drifts(script, found)]
        if RELEASES[-1] not in same or len(known) < 2:
            assert "Not recorded on other releases yet." == lines[name].summary
            continue
        said = SUMMARY.match(lines[name].summary)
        assert said, (name, lines[name].summary)
        assert same == spelled_out(said["ranges"]), name
        assert len(same) == int(said["same"])
        assert len(known) == int(said["all"] or said["same"])


def test_what_a_page_quotes_is_in_the_record_of_each_release_it_names(lines):
    quoted = re.compile(r"prints (.*), not ", re.DOTALL)
    count = 0
    for name, line in lines.items():
        for ranges, items in zip(line.parts.get("dt", ()), line.groups, strict=True):
            for release in spelled_out(ranges):
                ran = RAW[release]["examples"][f"{name}.py"]
                texts = [text for _, text, *_ in ran["printed"]]
                for item in items:
                    if found := quoted.search(item):
                        shown = re.sub(r" and \d+ more lines$", "", found[1])
                        for text in shown.split("\n"):
                            assert text == "nothing" or text in texts, (name, release)
                    else:
                        error = re.search(r"stops at line \d+: (\w+)", item)[1]
                        assert ran["failure"][1].startswith(error), (name, release)
                    count += 1
    assert count > 1000


def test_the_nine_names_that_the_project_starts_from_are_the_same_on_all_releases(
    lines,
):
    same = f"The same on all {len(RELEASES)} releases recorded, 1.0 to {RELEASES[-1]}."
    starting = {
        "name_scope/skips_get_variable": [
            "var1:0",
            "my_scope/var2:0",
            "my_scope/Add:0",
        ],
        "variable_scope/prefixes_all_names": [
            "my_scope/var1:0",
            "my_scope/var2:0",
            "my_scope/Add:0",
        ],
        "reuse/across_name_scopes": ["var_scope/var:0", "var_scope/var:0", "True"],
    }
    for name, printed in starting.items():
        assert same == lines[name].summary
        for release in RELEASES:
            ran = RAW[release]["examples"][f"{name}.py"]
            assert printed == [text for _, text, *_ in ran["printed"]]


def test_the_newest_record_prints_what_the_pages_claim():
    drifted = [
        name
        for name, script in SCRIPTS.items()
        if (found := recorded(script, RELEASES[-1])) and drifts(script, found)
    ]
    assert [] == drifted


def test_the_page_of_changes_has_a_row_for_each_example_and_a_cell_for_each_release(
    site,
):
    text = (site.html / "releases.html").read_text()
    grid = re.search(r'<table class="grid">.*?</table>', text, re.DOTALL)[0]
    matrix = read_matrix(ROOT / "examples")
    rows = re.findall(r'<tr data-example="([^"]*)" .*?</tr>', grid, re.DOTALL)
    assert list(matrix.current) == rows
    cells = re.findall(r'<td class="(\w+)">', grid)
    assert len(rows) * len(RELEASES) == len(cells)
    for name in rows:
        row = re.search(rf'<tr data-example="{name}".*?</tr>', grid, re.DOTALL)[0]
        states = re.findall(r'<td class="(\w+)">', row)
        for release, state in zip(RELEASES, states, strict=True):
            found = recorded(SCRIPTS[name], release)
            expected = found and bool(drifts(SCRIPTS[name], found))
            assert expected == {"same": False, "unknown": None}.get(state, True)


def test_links_to_lines_lead_to_the_cell_that_holds_them(site):
    text = (site.html / "releases.html").read_text()
    links = re.findall(r'href="(examples/[^"#]*)#line-(\d+)">line (\d+)</a>', text)
    assert len(links) > 100
    for page, cell, line in set(links):
        anchors = re.findall(r'id="line-(\d+)"', (site.html / page).read_text())
        assert int(cell) == max(int(one) for one in anchors if int(one) <= int(line))


def test_a_changed_record_makes_the_pages_new_and_imports_no_tensorflow(site):
    path = site.folder / "releases/records/1.9.json"
    page = site.html / "examples/reuse/across_name_scopes.html"
    before = path.read_bytes(), page.read_bytes()
    trap = site.folder / "tensorflow.py"
    trap.write_text("raise ImportError('no example was to be run')\n")
    record = read_record(path)
    name = "reuse/across_name_scopes.py"
    first, *rest = record.examples[name].printed
    changed = Entry(first.line, "<b>_1:0"), *rest
    examples = dict(record.examples)
    examples[name] = type(examples[name])(examples[name].code, changed)
    try:
        write_record(
            type(record)(record.release, record.versions, record.pins, examples), path
        )
        result = site.build()
        assert (0, "") == (result.returncode, result.stderr)
        line = Line(page)
        assert (
            f"The same on {len(RELEASES) - 1} of {len(RELEASES)} releases recorded, "
            f"1.0 to 1.8 and 1.10 to {RELEASES[-1]}; another name or value on 1.9."
        ) == line.summary
        assert ["1.9"] == line.parts["dt"]
        assert "prints <b>_1:0, not var_scope/var:0" in line.parts["li"][0]
        changes = (site.html / "releases.html").read_text()
        assert html.escape("<b>_1:0") in changes
        assert "<b>_1:0" not in changes
    finally:
        path.write_bytes(before[0])
        assert 0 == site.build().returncode
        trap.unlink()
    assert before[1] == page.read_bytes()


def test_an_example_with_new_code_is_not_recorded_yet_and_fails_no_build(site):
    path = site.folder / "examples/reuse/across_name_scopes.py"
    page = site.html / "examples/reuse/across_name_scopes.html"
    before = path.read_bytes(), page.read_bytes()
    path.write_bytes(before[0] + b'\n# %%\n# More.\n\nprint("more")  # more\n')
    try:
        result = site.build()
        assert (0, "") == (result.returncode, result.stderr)
        assert "Not recorded on other releases yet." == Line(page).summary
        changes = (site.html / "releases.html").read_text()
        assert "One example is newer than the records." in changes
    finally:
        path.write_bytes(before[0])
        assert 0 == site.build().returncode
    assert before[1] == page.read_bytes()


def test_a_file_that_is_no_record_is_one_line(site):
    path = site.folder / "releases/records/1.9.json"
    before = path.read_bytes()
    path.write_text("{}")
    try:
        result = site.build()
        assert result.returncode
        with pytest.raises(NotARecord) as refusal:
            read_record(path)
        assert f"ERROR: {refusal.value}\n" == result.stderr
    finally:
        path.write_bytes(before)
    assert 0 == site.build().returncode


def test_the_page_of_changes_counts_what_keras_2_explains(site):
    """Beside the lines that are recorded, each of which is claimed here."""
    path = ROOT / "releases/records/2.21+TF_USE_LEGACY_KERAS.json"
    switched = json.loads(path.read_text())["examples"]
    expected = {}
    for name in (name for name in SCRIPTS if name.startswith("keras/")):
        old, new = (RAW[one]["examples"][f"{name}.py"] for one in ("2.15", "2.16"))
        differ = [a[1] != b[1] for a, b in zip(old["printed"], new["printed"])]
        count = sum(differ) + ("failure" in old)
        again = switched[f"{name}.py"]
        assert [one[:2] for one in old["printed"]] == [
            one[:2] for one in again["printed"]
        ]
        assert ("failure" in old) == ("failure" in again)
        expected[name] = (str(count), str(count))
    text = (site.html / "releases.html").read_text()
    found = re.findall(r'examples/(keras/\w+)\.html">[^<]*</a>: (\d+) of (\d+)<', text)
    assert expected == {name: (part, whole) for name, part, whole in found}
