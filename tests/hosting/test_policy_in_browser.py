"""The policy holds in a real browser, and stops what it should."""

import re

import pytest

from scopes_site.hosting.policy import with_policy

from ..browser import served

PAGES = [
    "index.html",
    "examples/index.html",
    "examples/reuse/auto_reuse.html",
    "guide/reuse.html",
    "search.html",
    "404.html",
]


def complaints(page, address):
    """Open an address; return what the browser's console says of it."""
    found = []
    page.on("console", lambda one: one.type == "error" and found.append(one.text))
    page.on("pageerror", lambda error: found.append(str(error)))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    return [f"{page.url.removeprefix(address)}{text}" for text in found]


@pytest.fixture(params=["served", "below a path", "from disk"])
def root(request, site):
    """Each way in which a reader opens the site."""
    if request.param == "from disk":
        yield site.html.resolve().as_uri()
        return
    prefix = "/any/thing" if request.param == "below a path" else ""
    with served(site.html, prefix) as address:
        yield address


@pytest.mark.parametrize("name", PAGES)
def test_no_page_breaks_its_own_policy(page, root, name):
    assert [] == complaints(page, f"{root}/{name}")
    applied = page.evaluate("document.body.dataset.theme")
    assert applied == "auto"  # Furo's inline script ran
    assert page.evaluate("[...document.styleSheets].length") > 5


def altered(page, address, change):
    """Let the browser get a page at ``address`` after a change."""
    response = page.request.get(address)
    body = change(response.text())
    page.route(
        address, lambda route: route.fulfill(body=body, content_type="text/html")
    )
    return complaints(page, address)


def test_a_script_that_was_put_into_a_page_does_not_run(page, address):
    script = "<script>window.injected = true</script></body>"
    found = altered(
        page, f"{address}/index.html", lambda text: text.replace("</body>", script)
    )
    assert page.evaluate("window.injected") is None
    (message,) = found
    assert "Executing inline script violates" in message


def test_a_script_of_another_host_is_not_loaded(page, address):
    script = '<script src="https://example.org/x.js"></script></body>'
    found = altered(
        page, f"{address}/index.html", lambda text: text.replace("</body>", script)
    )
    assert any("https://example.org/x.js" in message for message in found)
    assert all("Content Security Policy" in message for message in found)


def test_a_wrong_hash_is_noticed(page, address):
    found = altered(
        page,
        f"{address}/index.html",
        lambda text: re.sub(r"(script-src [^;]*sha256-)\w", r"\1_", text, count=1),
    )
    assert any("inline script violates" in message for message in found)
    assert page.evaluate("document.body.dataset.theme") is None


def wrong_policies(folder):
    """Return the pages that do not carry the policy made from what they are."""
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*.html"))
        if (text := path.read_text()) != with_policy(text)
    ]


def test_every_page_carries_the_policy_made_from_it(site):
    assert [] == wrong_policies(site.html.resolve())


def test_a_page_with_a_wrong_hash_is_named(site, tmp_path):
    for name in PAGES:
        text = (site.html / name).read_text()
        if name == "guide/reuse.html":
            text = text.replace("'sha256-", "'sha256-_", 1)
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert ["guide/reuse.html"] == wrong_policies(tmp_path)
