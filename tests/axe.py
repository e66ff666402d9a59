"""The accessibility checks of axe-core, which a package brings along."""

from __future__ import annotations

from importlib.resources import files

from playwright.sync_api import Page

SOURCE = (files("axe_playwright_python") / "axe.min.js").read_text()
ALL = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
COLOURS = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}
RUN = "options => axe.run(document, options).then(result => result.violations)"


def violations(page: Page, options: dict = ALL) -> list[str]:
    """Return the rules that the open page violates, each with its first element."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(SOURCE)
    return [
        f"{rule['id']}: {len(rule['nodes'])} times, first {rule['nodes'][0]['html']}"
        for rule in page.evaluate(RUN, options)
    ]
