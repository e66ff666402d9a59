"""The words beside a picture say what the model holds, and no more."""

from scope_pictures.drawing.caption import caption
from scope_pictures.drawing.describe import count, describe
from scope_pictures.model.build import build_model
from scope_pictures.model.model import Model, Node, Op

WEIGHTS = Op("tower/weights", "VarHandleOp")
TOTAL = Op("tower/total", "Neg", ("tower/weights",))
AGAIN = Op("tower_1/total", "Neg", ("tower/weights",))


def test_all_of_a_small_model_is_described():
    model = build_model(
        [WEIGHTS, TOTAL, AGAIN, Op("step", "Const")], {"tower_1": "tower"}
    )
    assert (
        "2 boxes, 1 variable and 3 operations. Outside all boxes: operation step. "
        "Box tower/, a name scope, holds variable weights and operation total. "
        "Box tower_1/, opened by variable scope tower, holds operation total. "
        "tower/total reads tower/weights. tower_1/total reads tower/weights."
    ) == describe(model)


def test_a_box_in_a_box_is_described():
    model = build_model([Op("a/b/c", "NoOp")], unopened={"a/b"})
    assert (
        "2 boxes and 1 operation. Box a/, a name scope, holds box b/. "
        "Box a/b/, made by names alone, holds operation c."
    ) == describe(model)


def test_a_large_model_is_counted():
    model = build_model([Op(f"op_{n}", "NoOp") for n in range(1200)])
    assert "1,200 operations." == describe(model)


def test_a_closed_box_is_counted_and_named():
    model = Model((), (Node("gradients", "folded", 1200),), ())
    assert "1 closed box" == count(model)
    assert "closed box gradients/ with 1,200 operations" in describe(model)


def test_a_caption_names_the_boxes_of_one_variable_scope_and_the_shared_variable():
    model = build_model([WEIGHTS, TOTAL, AGAIN], {"tower": "tower", "tower_1": "tower"})
    assert (
        "`tower/` and `tower_1/` belong to one variable scope, `tower`. Variable "
        "`tower/weights` stands in one place and is read in `tower/` and `tower_1/`."
    ) == caption(model)


def test_a_caption_does_not_join_boxes_without_knowing_their_variable_scope():
    model = build_model([Op("tower/a", "NoOp"), Op("tower_1/b", "NoOp")])
    assert "`tower` and `tower_1` are 2 name scopes." == caption(model)


def test_a_caption_says_which_variable_stands_outside_the_box_that_reads_it():
    model = build_model([Op("w", "VarHandleOp"), Op("tower/total", "Neg", ("w",))])
    assert "Variable `w` stands outside `tower/`, where `total` reads it." == caption(
        model
    )


def test_a_caption_does_not_say_so_of_a_variable_in_an_inner_box():
    model = build_model([Op("a/b/w", "VarHandleOp"), Op("a/total", "Neg", ("a/b/w",))])
    assert "The graph: 2 boxes, 1 variable and 1 operation." == caption(model)


def test_a_caption_says_which_boxes_no_scope_opened():
    model = build_model([WEIGHTS], unopened={"tower"})
    assert (
        "No name scope was opened as `tower/`: the names of what is inside begin so."
    ) == caption(model)


def test_a_caption_says_that_numbered_names_are_not_the_same():
    model = build_model([Op(name, "VarHandleOp") for name in ("w", "w_1", "x_1")])
    assert "`w` and `w_1` are 2 variables." == caption(model)


def test_a_caption_of_a_plain_graph_counts():
    assert "The graph: 1 operation." == caption(build_model([Op("step", "Const")]))
