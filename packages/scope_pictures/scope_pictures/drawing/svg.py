"""A model as a small SVG that is read out and follows the page."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from ..model.model import Model
from .describe import describe
from .layout import layout

LOOK = Path(__file__).parents[1] / "static" / "scope_pictures.css"
PAPER = (
    ".scope-picture{background:#fff}@media(prefers-color-scheme:dark){.scope-picture"
    "{--scope-picture-background:#111;color:#ddd;background:#111}}"
)


def picture(
    model: Model, title: str, inline: bool = True, ident: str = "picture"
) -> str:
    """Return ``model`` as SVG with an accessible name and description.

    Inline, it takes its colours and fonts from the page, with the rules of
    ``scope_pictures.css``; two pictures on a page need different ``ident``.
    Otherwise it is a file of its own, which follows the reader's dark mode.
    """
    drawing = layout(model)
    style = "" if inline else f"<style>{_look()}{PAPER}</style>"
    return (
        f'<svg class="scope-picture" xmlns="http://www.w3.org/2000/svg" role="img" '
        f'aria-labelledby="{ident}-title" aria-describedby="{ident}-desc" '
        f'width="{drawing.width:g}" height="{drawing.height:g}" '
        f'viewBox="{drawing.left:g} {drawing.top:g} {drawing.width:g} '
        f'{drawing.height:g}">{style}'
        f'<title id="{ident}-title">{escape(title)}</title>'
        f'<desc id="{ident}-desc">{escape(describe(model))}</desc>'
        f"{drawing.shapes}</svg>\n"
    )


def thumbnail(model: Model, width: int, height: int) -> str:
    """Return ``model`` as an SVG file of at most this size, dark on nothing.

    What would become too small to read is cut off at the right and at the bottom.
    """
    drawing = layout(model)
    scale = min(1, max(0.8, min(width / drawing.width, height / drawing.height)))
    shown_width = min(drawing.width, width / scale)
    shown_height = min(drawing.height, height / scale)
    return (
        f'<svg class="scope-picture" xmlns="http://www.w3.org/2000/svg" '
        f'width="{shown_width * scale:.0f}" height="{shown_height * scale:.0f}" '
        f'viewBox="{drawing.left:g} {drawing.top:g} {shown_width:g} {shown_height:g}">'
        f"<style>{_look()}</style>{drawing.shapes}</svg>\n"
    )


def _look() -> str:
    """Return the rules for the picture itself, without their comments and spaces."""
    rules = re.sub(r"/\*.*?\*/", "", LOOK.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.sub(r"\s*([{}:;,])\s*|\s+(?=\s)", r"\1", rules).strip()
