"""A Content-Security-Policy for each page, made from the page as it is published."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util import logging

SOURCES = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
}
_CHARSET = re.compile(r'<meta charset="utf-8"\s*/?>')
_POLICY = re.compile(r'\n *<meta http-equiv="Content-Security-Policy" content="[^"]*">')
_INLINE = {
    "script-src": re.compile(r"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL),
    "style-src": re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL),
}
_ATTRIBUTE = re.compile(r'<[a-zA-Z][^<>]*?\s((?:style|on[a-z]+)="[^"]*")')

logger = logging.getLogger(__name__)


def with_policy(page: str) -> str:
    """Return ``page`` with a policy that allows its own inline scripts and styles.

    Raises :exc:`ValueError` for a page that cannot have a policy, or that a policy
    would break.
    """
    bare = _POLICY.sub("", page)
    charset = _CHARSET.search(bare)
    if not charset:
        raise ValueError("has no <meta charset>, after which its policy would stand")
    if attribute := _ATTRIBUTE.search(bare):
        raise ValueError(
            f"has {attribute[1]}, which its policy blocks; move it to a file"
        )
    policy = "; ".join(
        " ".join([name, sources, *_hashes(bare, name)])
        for name, sources in SOURCES.items()
    )
    tag = f'\n    <meta http-equiv="Content-Security-Policy" content="{policy}">'
    return bare[: charset.end()] + tag + bare[charset.end() :]


def write_policies(app: Sphinx, exception: Exception | None) -> None:
    """Give every page of the site its policy; name the pages that cannot have one."""
    if exception or app.builder.format != "html":
        return
    for path in sorted(Path(app.outdir).rglob("*.html")):
        page = path.read_text(encoding="utf-8")
        try:
            allowed = with_policy(page)
        except ValueError as error:
            logger.warning("%s %s", path.relative_to(app.outdir), error)
            continue
        if allowed != page:
            path.write_text(allowed, encoding="utf-8")


def _hashes(page: str, directive: str) -> list[str]:
    pattern = _INLINE.get(directive)
    texts = pattern.findall(page) if pattern else []
    return sorted({f"'sha256-{_digest(text)}'" for text in texts})


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
