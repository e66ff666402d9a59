"""A model is written in DOT so that every Graphviz shows the same names."""

import pytest
from scope_pictures.drawing.dot import last_part, texts, titles, to_dot
from scope_pictures.model.build import build_model
from scope_pictures.model.model import Model, Node, Op, Scope


def body(model):
    """The lines after the settings."""
    return to_dot(model).splitlines()[5:]


def test_boxes_nest_and_nodes_stand_in_the_innermost():
    model = build_model(
        [Op("a/b/c", "VarHandleOp"), Op("d", "Neg", ("a/b/c",))], {"a": "a"}
    )
    assert [
        'subgraph cluster_0 { margin=10; label="a/"',
        'subgraph cluster_1 { margin=10; label="b/"',
        '0 [shape=box, label="c"]',
        "}",
        "}",
        '1 [shape=ellipse, label="d"]',
        "0 -> 1",
        "}",
    ] == body(model)


def test_the_reverse_order_has_the_same_lines_in_it():
    model = build_model([Op("a/b", "NoOp"), Op("c", "NoOp")])
    there, back = to_dot(model).splitlines(), to_dot(model, reverse=True).splitlines()
    assert there != back
    assert sorted(there) == sorted(back)


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ('say "x"', r'"say \"x\""'),
        ("back\\slash\\", r'"back\\slash\\"'),
        ("\\N\\G\\n", r'"\\N\\G\\n"'),
        ("a&lt;b", '"a&amp;lt;b"'),
        ("<b>", '"<b>"'),
        ("", '""'),
    ],
)
def test_what_dot_would_read_as_more_than_text_is_escaped(name, label):
    model = Model((), (Node(name, "operation"),), ())
    assert f"0 [shape=ellipse, label={label}]" == body(model)[0]


def test_a_name_that_ends_in_slashes_shows_them():
    assert ["c", "b/", "//", ""] == [
        last_part(name) for name in ("a/c", "a/b/", "//", "")
    ]


@pytest.mark.parametrize(
    ("scope", "lines"),
    [
        (Scope("m/tower"), ["tower/"]),
        (Scope("tower", "tower", "variable scope"), ["tower/"]),
        (
            Scope("tower_1", "tower", "variable scope"),
            ["tower_1/", "variable scope tower"],
        ),
        (Scope("root", "", "variable scope"), ["root/", "variable scope (root)"]),
        (Scope("tower", "tower", "nothing"), ["tower/", "variable scope tower"]),
        (Scope("tower", "tower"), ["tower/", "variable scope tower"]),
    ],
)
def test_a_box_says_its_variable_scope_unless_that_is_its_own_name(scope, lines):
    assert lines == titles(scope)


def test_a_closed_box_says_how_much_it_holds():
    assert ["b/", "1,200 operations"] == texts(Node("a/b", "folded", 1200))


def test_boxes_a_thousand_deep_are_written():
    model = build_model([Op(1_000 * "a/" + "b", "NoOp")])
    assert 1_000 == to_dot(model).count("subgraph")
