"""Ask for every outside link of the site: ``python -m tools.linkcheck SOURCE OUT``.

Exit status 1 if a page links to what is not there, 2 if nothing could be reached.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from sphinx.cmd.build import main as sphinx_build

FAILED = ("broken", "timeout")


def main(source: str, out: str, *options: str) -> int:
    """Run Sphinx's link checker quietly; report what it found, one line each."""
    warnings = Path(out, "warnings.txt")
    warnings.parent.mkdir(parents=True, exist_ok=True)
    found = Path(out, "output.json")
    found.unlink(missing_ok=True)
    quiet = ["-b", "linkcheck", "-Q", "-w", str(warnings)]
    status = sphinx_build([*quiet, *options, source, out])
    links = [json.loads(line) for line in read(found).splitlines()]
    failed = [link for link in links if link["status"] in FAILED]
    if status and not failed:
        print(read(warnings), end="", file=sys.stderr)
        return status
    return report(source, links, failed)


def report(source: str, links: list[dict], failed: list[dict]) -> int:
    """Print the failed links and how many there are; return the exit status."""
    outside = [link for link in links if link["uri"].startswith("http")]
    if failed and all(unreached(link) for link in outside):
        print("no other host could be reached; is there a network?", file=sys.stderr)
        return 2
    for link in sorted(failed, key=lambda one: (one["filename"], one["lineno"])):
        place = Path(source, link["filename"])
        print(f"{place}:{link['lineno']}: {link['uri']}: {link['info']}")
    print(f"{len(outside)} outside links, {len(failed)} of them broken")
    return 1 if failed else 0


def unreached(link: dict) -> bool:
    """Whether the host gave no answer at all."""
    reasons = ("HTTPConnectionPool", "HTTPSConnectionPool", "timed out")
    return link["status"] in FAILED and any(one in link["info"] for one in reasons)


def read(path: Path) -> str:
    """Return the text of a file; none if there is no file."""
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
