"""Put the notebooks of a build on a branch of their own, from which Colab opens them.

``python -m tools.push_notebooks FOLDER REMOTE BRANCH`` replaces the branch by one
commit that holds the notebooks of FOLDER as ``examples/<chapter>/<name>.ipynb``.
A branch that holds anything else is left as it is.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

NAME = "notebooks"
MESSAGE = "Notebooks of the published examples"


def main(folder: str, remote: str = "", branch: str = "") -> int:
    """Copy, commit and push; return the exit status."""
    if not (remote and branch):
        print("name REMOTE and NOTEBOOKS_BRANCH", file=sys.stderr)
        return 2
    notebooks = sorted(Path(folder).rglob("*.ipynb"))
    if not notebooks:
        print(f"{folder}: no notebooks; run `make html` first", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as aside:
        tree = Path(aside, "tree")
        for notebook in notebooks:
            target = tree / "examples" / notebook.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(notebook, target)
        try:
            before = tip(remote, branch)
            if before and not is_ours(remote, before):
                print(
                    f"{remote} {branch}: holds more than notebooks, so it stays; "
                    "name another NOTEBOOKS_BRANCH",
                    file=sys.stderr,
                )
                return 2
            commit = commit_alone(tree, Path(aside, "index"))
            lease = f"--force-with-lease={branch}:{before}"  # nobody came between
            git("push", "-q", lease, remote, f"{commit}:refs/heads/{branch}")
        except subprocess.CalledProcessError as error:
            return error.returncode
    return 0


def tip(remote: str, branch: str) -> str:
    """Return the commit that the branch is at; "" if there is no such branch."""
    return git("ls-remote", remote, f"refs/heads/{branch}").partition("\t")[0]


def is_ours(remote: str, commit: str) -> bool:
    """Whether a commit is one of :func:`commit_alone`."""
    git("fetch", "-q", "--no-tags", remote, commit)
    head, _, message = git("cat-file", "commit", commit).partition("\n\n")
    fields = [line.split(" ")[:2] for line in head.splitlines()]
    parents = [name for name, _ in fields if name == "parent"]
    return ["author", NAME] in fields and not parents and message == MESSAGE


def commit_alone(tree: Path, index: Path) -> str:
    """Commit the files of ``tree`` without a parent; leave branch and index alone."""
    environment = {
        "GIT_INDEX_FILE": str(index),
        **{f"GIT_{who}_NAME": NAME for who in ("AUTHOR", "COMMITTER")},
        **{f"GIT_{who}_EMAIL": "" for who in ("AUTHOR", "COMMITTER")},
    }
    git(f"--work-tree={tree}", "add", "--force", str(tree), **environment)
    written = git("write-tree", **environment)
    return git("commit-tree", written, "-m", MESSAGE, **environment)


def git(*arguments: str, **environment: str) -> str:
    """Run git in the repository of this folder; return what it prints."""
    return subprocess.run(
        ["git", *arguments],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout.strip()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
