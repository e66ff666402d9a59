"""A large model closes the boxes that are not about variables."""

from scope_pictures.model.build import build_model
from scope_pictures.model.condense import MANY_NODES, condense
from scope_pictures.model.model import Node, Op

TOWER = [Op("tower/w", "VarHandleOp"), Op("tower/total", "Neg", ("tower/w",))]
GRADIENTS = [
    Op(f"gradients/part/op_{n}", "Mul", ("tower/w",)) for n in range(MANY_NODES)
]


def test_a_box_without_variables_becomes_one_node_with_one_edge():
    model = condense(build_model([*TOWER, *GRADIENTS]))
    assert [
        Node("tower/w", "variable"),
        Node("tower/total", "operation"),
        Node("gradients", "folded", MANY_NODES),
    ] == list(model.nodes)
    assert (("tower/w", "tower/total"), ("tower/w", "gradients")) == model.edges
    assert ["tower"] == [scope.name for scope in model.scopes]


def test_a_box_that_a_variable_scope_opened_stays_open_and_so_do_those_around_it():
    model = build_model([*TOWER, *GRADIENTS], {"gradients/part": "tower"})
    assert model == condense(model)


def test_a_small_model_stays_as_it_is():
    model = build_model([*TOWER, *GRADIENTS[: MANY_NODES - 2]])
    assert model == condense(model)


def test_a_box_with_the_name_of_a_variable_stays_open():
    below = [Op(f"w/norm/op_{n}", "Mul", ("w",)) for n in range(MANY_NODES)]
    folded = condense(build_model([Op("w", "VarHandleOp"), *below]))
    assert [
        Node("w", "variable"),
        Node("w/norm", "folded", MANY_NODES),
    ] == list(folded.nodes)


def test_an_operation_with_the_name_of_a_closed_box_goes_into_it():
    below = [Op(f"Adam/op_{n}", "Mul", ("w",)) for n in range(MANY_NODES)]
    last = Op("Adam", "Mul", ("Adam/op_0",))
    model = condense(build_model([Op("w", "VarHandleOp"), *below, last]))
    assert [
        Node("w", "variable"),
        Node("Adam", "folded", MANY_NODES + 1),
    ] == list(model.nodes)
    assert (("w", "Adam"),) == model.edges
