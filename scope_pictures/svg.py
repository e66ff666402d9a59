"""Turn what Graphviz draws into a small SVG that is read out and follows the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

from .describe import describe
from .dot import draw
from .model import Model
from .render import render

LOOK = Path(__file__).with_name("static") / "scope_pictures.css"
SVG = "{http://www.w3.org/2000/svg}"
RADIUS = {"variable": 8, "folded": 0}
TWICE = 100  # nodes; a larger model is drawn once
PAPER = (
    ".scope-picture{background:#fff}@media(prefers-color-scheme:dark){.scope-picture"
    "{--scope-picture-background:#111;color:#ddd;background:#111}}"
)
GAP = 3  # between the two borders of a variable scope's box


@dataclass(frozen=True)
class Drawing:
    """A drawn model: its size in pixels, and its shapes as SVG elements."""

    left: float
    top: float
    width: float
    height: float
    shapes: str


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
        f'viewBox="{_view(drawing)}">{style}'
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


def layout(model: Model) -> Drawing:
    """Draw ``model`` with Graphviz.

    Graphviz puts what it reads first now on top, now at the bottom.  So if older things
    stand below younger ones, the model is drawn once more in reverse order.
    """
    graph = _drawn(draw(model))
    if len(model.nodes) <= TWICE and _growth(graph, "y") < 0:
        other = _drawn(draw(model, reverse=True))
        graph = max(
            (graph, other), key=lambda one: 2 * _growth(one, "x") + _growth(one, "y")
        )
    left, top, width, height = map(float, graph.get("viewBox").split())
    group = graph.find(f"{SVG}g")
    shift = re.search(r"translate\((\S+) (\S+)\)", group.get("transform"))
    x, y = (float(number) for number in shift.groups())
    return Drawing(left - x, top - y, width, height, "".join(_shapes(group, model)))


def _drawn(dot: str) -> ElementTree.Element:
    return ElementTree.fromstring(render(dot))


def _growth(graph: ElementTree.Element, axis: str) -> int:
    """Return how many more nodes stand below their elders (or right) than above."""
    places = {}
    for group in graph.iterfind(f"{SVG}g/{SVG}g[@class='node']"):
        text = group.find(f"{SVG}text")
        places[int(group.findtext(f"{SVG}title"))] = float(text.get(axis))
    in_order = [places[number] for number in sorted(places)]
    return sum((b > a) - (b < a) for a, b in combinations(in_order, 2))


def _shapes(graph: ElementTree.Element, model: Model) -> Iterator[str]:
    """Yield the shapes of ``graph``, titles of boxes last: edges cross below them."""
    titles = []
    groups: dict[str, list[ElementTree.Element]] = {}
    for group in graph.iterfind(f"{SVG}g"):
        groups.setdefault(group.get("class"), []).append(group)
    for group in groups.get("cluster", []):
        number = group.findtext(f"{SVG}title").removeprefix("cluster_")
        scope = model.scopes[int(number)]
        border = scope.opened_by.replace(" ", "-")
        yield _group(f"box {border}", f"{scope.name}/", _box(group, border))
        titles += _titles(group)
    yield from map(_edge, groups.get("edge", []))
    for group in groups.get("node", []):
        node = model.nodes[int(group.findtext(f"{SVG}title"))]
        yield _group(node.kind, node.name, _node(group, node.kind))
    yield from titles


def _group(kind: str, name: str, content: str) -> str:
    return f'<g class="{kind}"><title>{escape(name)}</title>{content}</g>'


def _edge(group: ElementTree.Element) -> str:
    line = _round(group.find(f"{SVG}path").get("d"))
    arrow = _round(group.find(f"{SVG}polygon").get("points"))
    return f'<g class="edge"><path d="{line}"/><polygon points="{arrow}"/></g>'


def _box(group: ElementTree.Element, border: str) -> str:
    x, y, width, height = _rectangle(group.find(f"{SVG}polygon"))
    outer = _rect(x, y, width, height, 4)
    if border != "variable-scope":
        return outer
    return outer + _rect(x + GAP, y + GAP, width - 2 * GAP, height - 2 * GAP, 2)


def _titles(group: ElementTree.Element) -> Iterator[str]:
    """Yield the lines of text at the top of a box, from its left edge."""
    left = _rectangle(group.find(f"{SVG}polygon"))[0] + 3 * GAP
    for n, text in enumerate(group.iterfind(f"{SVG}text")):
        yield _text(text, "second" if n else "first", left, float(text.get("y")) + GAP)


def _text(text: ElementTree.Element, kind: str, x: float, y: float) -> str:
    place = f'x="{x:g}" y="{y:g}"'
    return f'<text class="{kind}" {place}>{escape(text.text or "")}</text>'


def _node(group: ElementTree.Element, kind: str) -> str:
    ellipse = group.find(f"{SVG}ellipse")
    if ellipse is None:
        shape = _rect(*_rectangle(group.find(f"{SVG}polygon")), RADIUS[kind])
    else:
        sides = (f'{side}="{ellipse.get(side)}"' for side in ("cx", "cy", "rx", "ry"))
        shape = f"<ellipse {' '.join(sides)}/>"
    texts = group.iterfind(f"{SVG}text")
    places = ((one, float(one.get("x")), float(one.get("y"))) for one in texts)
    return shape + "".join(_text(one, "middle", x, y) for one, x, y in places)


def _rect(x: float, y: float, width: float, height: float, radius: int) -> str:
    return (
        f'<rect x="{x:.6g}" y="{y:.6g}" width="{width:.6g}" height="{height:.6g}" '
        f'rx="{radius}"/>'
    )


def _rectangle(polygon: ElementTree.Element) -> tuple[float, float, float, float]:
    numbers = [float(n) for n in re.split("[ ,]", polygon.get("points").strip())]
    xs, ys = numbers[::2], numbers[1::2]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def _round(path: str) -> str:
    """Round the numbers of a path to a tenth of a pixel."""
    return re.sub(r"-?\d+\.\d+", lambda number: f"{float(number[0]):.1f}", path)


def _view(drawing: Drawing) -> str:
    return f"{drawing.left:g} {drawing.top:g} {drawing.width:g} {drawing.height:g}"


def _look() -> str:
    """Return the rules for the picture itself, without their comments and spaces."""
    rules = re.sub(r"/\*.*?\*/", "", LOOK.read_text(), flags=re.DOTALL)
    return re.sub(r"\s*([{}:;,])\s*|\s+(?=\s)", r"\1", rules).strip()
