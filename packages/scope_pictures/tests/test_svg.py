"""The SVG of a model is small, is read out, and shows the names as they are."""

import re
from xml.etree import ElementTree

import pytest
from scope_pictures.drawing.dot import last_part
from scope_pictures.drawing.layout import layout
from scope_pictures.drawing.svg import LOOK, picture, thumbnail
from scope_pictures.model.build import build_model
from scope_pictures.model.model import Model, Op

NS = "{http://www.w3.org/2000/svg}"
TOWER = build_model(
    [
        Op("weights", "VarHandleOp"),
        Op("tower/bias", "VarHandleOp"),
        Op("tower/total", "AddV2", ("weights", "tower/bias")),
    ],
    {"tower": "tower"},
)
HOSTILE = [
    "<script>alert(1)</script>",
    "a & b",
    "&lt;&amp;&#65;",
    "\"quoted\" 'twice'",
    "back\\slash\\N\\",
    "]]>",
    "--><!--",
    "{record|<f0>}",
    "tower",
    "Tower",
    "TOWER",
    200 * "x",
    "n\u00e4me \u540d \U0001f600",
]


def parsed(text):
    return ElementTree.fromstring(text)


def texts(svg):
    return [text.text or "" for text in parsed(svg).iter(f"{NS}text")]


def titles(svg):
    return [title.text or "" for title in parsed(svg).iter(f"{NS}title")][1:]


def test_every_name_is_shown_and_every_shape_says_its_full_name():
    svg = picture(TOWER, "The graph")
    assert {"tower/", "weights", "bias", "total"} == set(texts(svg))
    assert ["tower/", "tower/bias", "tower/total", "weights"] == sorted(titles(svg))


def test_variables_and_operations_differ_by_shape():
    shapes = {
        group.get("class"): [child.tag.removeprefix(NS) for child in group]
        for group in parsed(picture(TOWER, "The graph")).iter(f"{NS}g")
    }
    assert {
        "box variable-scope": ["title", "rect", "rect"],
        "edge": ["path", "polygon"],
        "variable": ["title", "rect", "text"],
        "operation": ["title", "ellipse", "text"],
    } == shapes


def test_it_has_an_accessible_name_and_description():
    svg = parsed(picture(TOWER, "The <graph>", ident="one"))
    title, desc = svg.find(f"{NS}title"), svg.find(f"{NS}desc")
    assert ("img", "one-title", "one-desc") == (
        svg.get("role"),
        svg.get("aria-labelledby"),
        svg.get("aria-describedby"),
    )
    assert ("one-title", "The <graph>") == (title.get("id"), title.text)
    assert ("one-desc", True) == (desc.get("id"), "Box tower/" in desc.text)


def test_it_has_no_ids_but_these_two():
    assert ["a-title", "a-desc"] == re.findall(
        r' id="([^"]*)"', picture(TOWER, "", ident="a")
    )


def test_inline_it_has_neither_colours_nor_styles_of_its_own():
    svg = picture(TOWER, "The graph")
    assert [] == re.findall(
        r"<style|style=|fill=|stroke=|font-|#[0-9a-f]{3}|script", svg
    )


def test_the_same_model_gives_the_same_bytes():
    assert 1 == len({picture(TOWER, "The graph") for _ in range(3)})
    assert 1 == len({thumbnail(TOWER, 240, 150) for _ in range(3)})


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_come_out_as_they_are(name):
    inner = f"tower/{name}/{name}"
    model = build_model([Op(inner, "VarHandleOp"), Op(name, "Neg", (inner,))])
    names = {inner, name, *(f"{scope.name}/" for scope in model.scopes)}
    last = last_part(name)
    for svg in (picture(model, name), picture(model, name, inline=False)):
        assert names == set(titles(svg))
        assert {"tower/", f"{last}/", last} <= set(texts(svg))
        assert name == parsed(svg).findtext(f"{NS}title")
    parsed(thumbnail(model, 240, 150))


@pytest.mark.parametrize("name", ["/a", "a//b", "a/", "//", "a/b//", "/"])
def test_names_with_slashes_at_odd_places_are_drawn(name):
    model = build_model([Op(name, "NoOp"), Op("other", "Neg", (name,))])
    assert name in titles(picture(model, "The graph"))


def test_names_that_differ_in_case_alone_are_two_shapes():
    model = build_model([Op("Tower/w", "NoOp"), Op("tower/w", "NoOp")])
    assert ["Tower/", "Tower/w", "tower/", "tower/w"] == sorted(
        titles(picture(model, ""))
    )


def test_older_things_stand_above_younger_ones():
    model = build_model([Op(name, "NoOp") for name in ("first", "second", "third")])
    heights = [
        float(text.get("y")) for text in parsed(picture(model, "")).iter(f"{NS}text")
    ]
    shown = [name for _, name in sorted(zip(heights, texts(picture(model, ""))))]
    assert ["first", "second", "third"] == shown


def test_an_empty_model_is_drawn_as_nothing():
    assert [] == texts(picture(Model((), (), ()), "The graph"))


def test_a_large_thumbnail_is_cut_off_before_it_is_too_small_to_read():
    model = build_model([Op(f"node_{n}", "NoOp") for n in range(30)])
    whole = layout(model)
    svg = parsed(thumbnail(model, 240, 150))
    *_, height = map(float, svg.get("viewBox").split())
    assert whole.height > height
    assert 150 == float(svg.get("height"))
    assert pytest.approx(0.8, abs=0.01) == 150 / height


def test_a_small_thumbnail_is_as_large_as_the_picture():
    whole, svg = layout(TOWER), parsed(thumbnail(TOWER, 800, 600))
    assert [whole.width, whole.height] == [
        float(svg.get(x)) for x in ("width", "height")
    ]


def test_a_file_of_its_own_brings_all_rules_for_the_picture():
    style = parsed(picture(TOWER, "The graph", inline=False)).findtext(f"{NS}style")
    rules = re.findall(
        r"([^{}]+)\{", re.sub(r"/\*.*?\*/", "", LOOK.read_text(), flags=re.DOTALL)
    )
    assert [] == [
        rule for rule in rules if "".join(rule.split()) not in "".join(style.split())
    ]
    assert "@media(prefers-color-scheme:dark)" in style
