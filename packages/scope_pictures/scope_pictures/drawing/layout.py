"""Lay a model out with Graphviz."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from xml.etree.ElementTree import Element, fromstring

from ..model.model import Model
from .dot import to_dot
from .render import render
from .shapes import child, groups, shapes, title

TWICE = 100  # nodes; a larger model is drawn once


@dataclass(frozen=True)
class Drawing:
    """A drawn model: its place and size in pixels, and its shapes as SVG elements."""

    left: float
    top: float
    width: float
    height: float
    shapes: str


def layout(model: Model) -> Drawing:
    """Draw ``model`` with Graphviz.

    Graphviz puts what it reads first now on top, now at the bottom.  So if older things
    stand below younger ones, the model is drawn once more in reverse order.
    """
    svg = fromstring(render(to_dot(model)))
    if len(model.nodes) <= TWICE and _growth(svg, "y") < 0:
        other = fromstring(render(to_dot(model, reverse=True)))
        svg = max(
            (svg, other), key=lambda one: 2 * _growth(one, "x") + _growth(one, "y")
        )
    left, top, width, height = map(float, svg.attrib["viewBox"].split())
    graph = child(svg, "g")
    _, _, shift = graph.attrib["transform"].rstrip(")").partition("translate(")
    x, y = map(float, shift.split())
    return Drawing(left - x, top - y, width, height, "".join(shapes(graph, model)))


def _growth(svg: Element, axis: str) -> int:
    """Return how many more nodes stand below their elders (or right) than above."""
    places = {
        int(title(group)): float(child(group, "text").attrib[axis])
        for group in groups(child(svg, "g"), "node")
    }
    in_order = [places[number] for number in sorted(places)]
    return sum((b > a) - (b < a) for a, b in combinations(in_order, 2))
