"""The part of a page that shows a picture: to look at, to listen to, or as a list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from ..model.model import Model, Node, Scope, parent
from .caption import caption
from .describe import how, listed, variable_scope
from .dot import closed_name, counts
from .svg import picture


def figure(model: Model, title: str, ident: str, lead: str = "") -> str:
    """Return ``model`` as a figure, whose caption begins with ``lead``.

    ``title``, its name for those who do not see it, and ``ident`` are unique on a page.
    """
    return (
        '<figure class="scope-figure">\n'
        f'<div class="scope-scroll" tabindex="0" role="group" '
        f'aria-label="{escape(title)}">\n{picture(model, title, ident=ident)}</div>\n'
        f"<figcaption>{_quoted(lead + caption(model))}\n"
        "<details><summary>The same picture as a list</summary>\n"
        f"{''.join(_items(model))}</details>\n</figcaption>\n</figure>\n"
    )


def _items(model: Model) -> Iterator[str]:
    """Yield the list: a box holds a list of its own."""
    inside: dict[str | None, list[Scope | Node]] = {}
    held: tuple[Scope | Node, ...] = (*model.nodes, *model.scopes)
    for one in held:
        inside.setdefault(parent(one.name), []).append(one)
    reads: dict[str, list[str]] = {}
    for name, by in model.edges:
        reads.setdefault(by, []).append(name)
    waiting: list[str | Scope | Node] = ["</ul>\n", *inside.get(None, [])[::-1]]
    yield "<ul>\n"
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, Node):
            yield f"<li>{_node(item, reads.get(item.name, []))}</li>\n"
        else:
            yield f"<li>{_scope(item)}<ul>\n"
            waiting += ["</ul></li>\n", *inside[item.name][::-1]]


def _scope(scope: Scope) -> str:
    belongs = ""
    if scope.variable_scope is not None and scope.opened_by != "variable scope":
        belongs = f", for variables of {variable_scope(scope)}"
    return f"box {_code(scope.name + '/')}, {escape(how(scope) + belongs)}"


def _node(node: Node, reads: list[str]) -> str:
    text = f"{node.kind} {_code(node.name)}"
    if node.kind == "folded":
        text = (
            f"closed box {_code(closed_name(node.name))} with {listed([*counts(node)])}"
        )
    if reads:
        text += f", reads {', '.join(map(_code, reads))}"
    if node.helpers:
        text += f"; folded into it: {', '.join(map(_code, node.helpers))}"
    return text


def _quoted(text: str) -> str:
    """Show what stands in `` ` `` as code."""
    return re.sub("`([^`]*)`", r"<code>\1</code>", escape(text))


def _code(name: str) -> str:
    return f"<code>{escape(name)}</code>"
