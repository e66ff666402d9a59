"""The files of the hosts call only what this project has."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tools.make_venv import NEWEST, OLDEST

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
READ_THE_DOCS = ROOT / ".readthedocs.yaml"


def run(tool, *arguments):
    """Run a tool that was installed beside Python; return its status and its words."""
    command = [str(Path(sys.executable).with_name(tool)), *map(str, arguments)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return result.returncode, result.stdout + result.stderr


def commands(path):
    """Return all commands that a host runs."""
    read = yaml.safe_load(path.read_text())
    if path == READ_THE_DOCS:
        return read["build"]["commands"]
    steps = [step for job in read["jobs"].values() for step in job["steps"]]
    return [step["run"] for step in steps if "run" in step]


def missing_targets(lines):
    """Return what the lines would have ``make`` make that it cannot."""
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z]+):.*## ", makefile, re.MULTILINE))
    named = re.findall(r"\bmake\b([^|;&\n]*)", "\n".join(lines))
    words = [word for words in named for word in words.split()]
    plain = {word for word in words if re.fullmatch(r"[a-z_-]+", word)}
    return sorted(plain - targets)


def test_there_are_workflows():
    assert ["pages", "pull_request", "weekly"] == [path.stem for path in WORKFLOWS]


@pytest.mark.skipif(sys.platform != "linux", reason="its wheels are for Linux")
def test_actionlint_finds_nothing():
    assert (0, "") == run("actionlint", "-shellcheck=", "-pyflakes=", *WORKFLOWS)


@pytest.mark.skipif(sys.platform != "linux", reason="its wheels are for Linux")
def test_actionlint_would_find_a_mistake(tmp_path):
    broken = tmp_path / "pages.yml"
    broken.write_text(WORKFLOWS[0].read_text().replace("steps.pages.", "steps.page."))
    status, words = run("actionlint", "-shellcheck=", "-pyflakes=", broken)
    assert status == 1
    assert 'property "page" is not defined' in words


@pytest.mark.parametrize(
    "path", [*WORKFLOWS, READ_THE_DOCS], ids=lambda path: path.stem
)
def test_they_call_only_targets_that_exist(path):
    assert any(line.startswith(("make", "SITE_URL")) for line in commands(path))
    assert [] == missing_targets(commands(path))


def test_a_target_that_does_not_exist_is_noticed():
    assert ["publish"] == missing_targets(["make html A=b", "X=y make publish | tee z"])


def test_no_workflow_may_do_more_than_it_must():
    allowed = {
        "pages": {
            "build": {"contents": "read", "pages": "read"},
            "deploy": {"pages": "write", "id-token": "write"},
            "notebooks": {"contents": "write"},
        },
    }
    for path in WORKFLOWS:
        read = yaml.safe_load(path.read_text())
        jobs = {name: job.get("permissions") for name, job in read["jobs"].items()}
        if path.stem in allowed:
            assert (read["permissions"], jobs) == ({}, allowed[path.stem])
        else:
            assert read["permissions"] == {"contents": "read"}
            assert set(jobs.values()) == {None}


def actions(path):
    """Return what the steps of a workflow use, each line as it is written."""
    return re.findall(r"uses: (.*)", path.read_text())


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_each_action_is_pinned_by_its_commit_and_names_its_version(path):
    pinned = r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+"
    assert [] == [one for one in actions(path) if not re.fullmatch(pinned, one)]


def test_an_action_has_the_same_pin_in_all_workflows():
    pins = {one for path in WORKFLOWS for one in actions(path)}
    assert len(pins) == len({one.split("@")[0] for one in pins})


def test_each_python_of_the_readme_has_a_job_of_its_own():
    read = yaml.safe_load((ROOT / ".github/workflows/pull_request.yml").read_text())
    named = read["jobs"]["pythons"]["strategy"]["matrix"]["python"]
    oldest, newest = (f"{one[0]}.{one[1]}" for one in (OLDEST, NEWEST))
    assert (oldest, newest) == (named[0], named[-1])
    assert f"Python {oldest} to {newest}" in (ROOT / "README.md").read_text()
    assert NEWEST[1] - OLDEST[1] + 1 == len(named)


def test_the_site_is_deployed_only_if_the_tests_passed():
    read = yaml.safe_load((ROOT / ".github/workflows/pages.yml").read_text())
    steps = read["jobs"]["build"]["steps"]
    order = [step.get("run") or step["uses"].split("@")[0] for step in steps]
    assert order.index("make test") < order.index("make html")
    assert order.index("make html") < order.index("actions/upload-pages-artifact")
    assert read["jobs"]["deploy"]["needs"] == "build"
    assert not any("continue-on-error" in step or "if" in step for step in steps)


def test_the_issue_forms_are_valid():
    folder = ROOT / ".github/ISSUE_TEMPLATE"
    forms = sorted(folder.glob("*.yml"))
    assert ["question", "wrong_page"] == [path.stem for path in forms]
    schema = ("--builtin-schema", "vendor.github-issue-forms")
    assert (0, "ok -- validation done\n") == run("check-jsonschema", *schema, *forms)


def test_the_settings_of_read_the_docs_are_valid(tmp_path):
    schema = ("--builtin-schema", "vendor.readthedocs", "--output-format", "json")
    status, words = run("check-jsonschema", *schema, READ_THE_DOCS)
    assert (status, json.loads(words)["status"]) == (0, "ok")
    broken = tmp_path / READ_THE_DOCS.name
    broken.write_text(READ_THE_DOCS.read_text().replace("commands:", "command:"))
    assert run("check-jsonschema", *schema, broken)[0] == 1


def test_read_the_docs_gets_files_and_not_a_link(tmp_path, site, monkeypatch):
    output = tmp_path / "output"
    monkeypatch.setenv("READTHEDOCS_OUTPUT", str(output))
    *_, make, copy = commands(READ_THE_DOCS)
    for command in (make, copy):
        subprocess.run(command, shell=True, cwd=site.folder, check=True)
    assert (output / "html/index.html").is_file()
    assert not (output / "html").is_symlink()
