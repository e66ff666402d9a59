"""Turn the shapes that Graphviz draws into small ones, with the names of the model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from xml.etree.ElementTree import Element

from ..model.model import Model

SVG = "{http://www.w3.org/2000/svg}"
RADIUS = {"variable": 8, "folded": 0}
GAP = 3  # between the two borders of a variable scope's box


def shapes(graph: Element, model: Model) -> Iterator[str]:
    """Yield the shapes of ``graph``, titles of boxes last: edges cross below them."""
    titles: list[str] = []
    for group in groups(graph, "cluster"):
        scope = model.scopes[int(title(group).removeprefix("cluster_"))]
        border = scope.opened_by.replace(" ", "-")
        yield _group(f"box {border}", f"{scope.name}/", _box(group, border))
        titles += _titles(group)
    yield from map(_edge, groups(graph, "edge"))
    for group in groups(graph, "node"):
        node = model.nodes[int(title(group))]
        yield _group(node.kind, node.name, _node(group, node.kind))
    yield from titles


def groups(graph: Element, kind: str) -> list[Element]:
    """Return what Graphviz drew of one kind: ``cluster``, ``node`` or ``edge``."""
    return graph.findall(f"{SVG}g[@class='{kind}']")


def title(group: Element) -> str:
    """Return the name that the DOT gives to what ``group`` draws."""
    return group.findtext(f"{SVG}title", "")


def child(element: Element, tag: str) -> Element:
    """Return the first child of ``element`` that is a ``tag``."""
    return next(element.iterfind(f"{SVG}{tag}"))


def _group(kind: str, name: str, content: str) -> str:
    return f'<g class="{kind}"><title>{escape(name)}</title>{content}</g>'


def _edge(group: Element) -> str:
    line = _round(child(group, "path").attrib["d"])
    arrow = _round(child(group, "polygon").attrib["points"])
    return f'<g class="edge"><path d="{line}"/><polygon points="{arrow}"/></g>'


def _box(group: Element, border: str) -> str:
    x, y, width, height = _rectangle(group)
    outer = _rect(x, y, width, height, 4)
    if border != "variable-scope":
        return outer
    return outer + _rect(x + GAP, y + GAP, width - 2 * GAP, height - 2 * GAP, 2)


def _titles(group: Element) -> Iterator[str]:
    """Yield the lines of text at the top of a box, from its left edge."""
    left = _rectangle(group)[0] + 3 * GAP
    for n, text in enumerate(group.iterfind(f"{SVG}text")):
        y = float(text.attrib["y"]) + GAP
        yield _text(text, "second" if n else "first", left, y)


def _text(text: Element, kind: str, x: float, y: float) -> str:
    place = f'x="{x:g}" y="{y:g}"'
    return f'<text class="{kind}" {place}>{escape(text.text or "")}</text>'


def _node(group: Element, kind: str) -> str:
    if kind == "operation":
        place = child(group, "ellipse").attrib
        sides = (f'{side}="{place[side]}"' for side in ("cx", "cy", "rx", "ry"))
        shape = f"<ellipse {' '.join(sides)}/>"
    else:
        shape = _rect(*_rectangle(group), RADIUS[kind])
    texts = (
        _text(text, "middle", float(text.attrib["x"]), float(text.attrib["y"]))
        for text in group.iterfind(f"{SVG}text")
    )
    return shape + "".join(texts)


def _rect(x: float, y: float, width: float, height: float, radius: int) -> str:
    return (
        f'<rect x="{x:.6g}" y="{y:.6g}" width="{width:.6g}" height="{height:.6g}" '
        f'rx="{radius}"/>'
    )


def _rectangle(group: Element) -> tuple[float, float, float, float]:
    """Return the place and the size of the rectangle in ``group``."""
    points = child(group, "polygon").attrib["points"].split()
    xs, ys = zip(*(map(float, point.split(",")) for point in points))
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def _round(path: str) -> str:
    """Round the numbers of a path to a tenth of a pixel."""
    return re.sub(r"-?\d+\.\d+", lambda number: f"{float(number[0]):.1f}", path)
