"""Let Lighthouse judge the built site: ``python -m tools.lighthouse SITE``.

Not a test: the performance depends on what else the machine does.  So the best of
three rounds counts there, and the worst everywhere else.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from .host import served

LIGHTHOUSE = "lighthouse@12.8.2"  # the last that Node 20 runs
ROUNDS = 3
PAGES = {
    "start": "index.html",
    "gallery": "examples/index.html",
    "chapter": "guide/reuse.html",
    "example": "examples/reuse/auto_reuse.html",
}
GOALS = {"accessibility": 100, "best-practices": 100, "seo": 100, "performance": 95}


def main(site: str) -> int:
    """Print a table of scores; return 1 if a goal is missed, 2 if nothing can run."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or ""
    if missing := missing_tool(site, browser):
        print(missing, file=sys.stderr)
        return 2
    print(row("page", GOALS))
    missed = []
    with served(Path(site)) as address:
        for name, path in PAGES.items():
            reports = [judge(f"{address}/{path}", browser) for _ in range(ROUNDS)]
            scores = combine(reports)
            print(row(name, scores.values()), flush=True)
            missed += [f"{name}: {fault}" for fault in faults(scores, reports)]
    print(*missed, sep="\n", end="\n" if missed else "")
    return 1 if missed else 0


def missing_tool(site: str, browser: str) -> str:
    """Return what is not there, and what to do; nothing if all is."""
    if not Path(site, "index.html").exists():
        return f"{site}: no site; run `make html` first"
    if not browser:
        return "no chromium on the PATH; install it to run Lighthouse"
    if shutil.which("npx") is None:
        return "no npx on the PATH; install Node.js 18 or newer to run Lighthouse"
    return ""


def judge(address: str, browser: str) -> dict:
    """Run Lighthouse once on a page."""
    command = [
        *("npx", "--yes", LIGHTHOUSE, address, "--quiet", "--output=json"),
        f"--only-categories={','.join(GOALS)}",
        "--chrome-flags=--headless=new --no-sandbox --disable-background-networking",
    ]
    result = subprocess.run(
        command,
        env={**os.environ, "CHROME_PATH": browser},
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        sys.exit(f"{address}: Lighthouse did not run:\n{result.stderr}")
    return json.loads(result.stdout)


def combine(reports: list[dict]) -> dict[str, int]:
    """Return the scores of a page, 0 to 100, from the reports of all rounds."""
    scores = {}
    for goal in GOALS:
        rounds = [100 * report["categories"][goal]["score"] for report in reports]
        scores[goal] = round(max(rounds) if goal == "performance" else min(rounds))
    return scores


def faults(scores: dict[str, int], reports: list[dict]) -> list[str]:
    """Return each missed goal, with the audits that cost points."""
    missed = []
    for goal, score in scores.items():
        if score < GOALS[goal]:
            audits = {
                reports[0]["audits"][ref["id"]]["title"]
                for ref in reports[0]["categories"][goal]["auditRefs"]
                if ref["weight"] and reports[0]["audits"][ref["id"]]["score"] != 1
            }
            missed.append(f"{goal} {score}: {'; '.join(sorted(audits))}")
    return missed


def row(name: str, cells) -> str:
    """Return one line of the table."""
    return f"{name:8}" + "".join(f"{cell!s:>16}" for cell in cells)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
