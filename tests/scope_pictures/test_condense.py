"""A large model closes the boxes that are not about variables."""

from scope_pictures.condense import MANY_NODES, condense
from scope_pictures.model import Node, Op, build_model

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
