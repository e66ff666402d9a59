"""A graph's operations become the nodes, boxes and edges that a picture shows."""

from scope_pictures.model.build import build_model
from scope_pictures.model.model import Model, Node, Op, Scope, parent, prefixes


def names(model):
    return [node.name for node in model.nodes]


def variable(name):
    """A resource variable, as TensorFlow makes it."""
    return [
        Op(f"{name}/Initializer/zeros", "Const"),
        Op(name, "VarHandleOp"),
        Op(f"{name}/IsInitialized/VarIsInitializedOp", "VarIsInitializedOp", (name,)),
        Op(f"{name}/Assign", "AssignVariableOp", (name, f"{name}/Initializer/zeros")),
        Op(f"{name}/Read/ReadVariableOp", "ReadVariableOp", (name,)),
    ]


def test_what_a_variable_has_below_its_name_is_folded_into_it():
    model = build_model(variable("tower/weights"))
    helpers = tuple(
        op.name for op in variable("tower/weights") if op.name.count("/") > 1
    )
    assert Model(
        (Scope("tower"),), (Node("tower/weights", "variable", 5, helpers),), ()
    ) == (model)


def test_what_a_reference_variable_has_below_its_name_is_folded_into_it():
    model = build_model(
        [
            Op("step/initial_value", "Const"),
            Op("step", "VariableV2"),
            Op("step/Assign", "Assign", ("step", "step/initial_value")),
            Op("step/read", "Identity", ("step",)),
            Op("next", "Neg", ("step/read",)),
        ]
    )
    assert ["step", "next"] == names(model)
    assert (("step", "next"),) == model.edges


def test_a_read_and_a_constant_below_an_operation_are_folded_into_it():
    model = build_model(
        [
            *variable("weights"),
            Op("scaled/ReadVariableOp", "ReadVariableOp", ("weights",)),
            Op("scaled/y", "Const"),
            Op("scaled", "Mul", ("scaled/ReadVariableOp", "scaled/y")),
        ]
    )
    assert ["weights", "scaled"] == names(model)
    assert ("scaled/ReadVariableOp", "scaled/y") == model.nodes[1].helpers
    assert (("weights", "scaled"),) == model.edges


def test_a_read_in_a_scope_is_drawn():
    ops = [*variable("w"), Op("tower/ReadVariableOp", "ReadVariableOp", ("w",))]
    model = build_model([*ops, Op("tower/add", "AddV2", ("tower/ReadVariableOp",))])
    assert ["w", "tower/ReadVariableOp", "tower/add"] == names(model)


def test_who_shares_a_folded_read_reads_the_variable():
    model = build_model(
        [
            *variable("w"),
            Op("loss/ReadVariableOp", "ReadVariableOp", ("w",)),
            Op("loss", "Square", ("loss/ReadVariableOp",)),
            Op("gradients/Mul", "Mul", ("loss/ReadVariableOp",)),
        ]
    )
    assert ["w", "loss", "gradients/Mul"] == names(model)
    assert (("w", "loss"), ("w", "gradients/Mul")) == model.edges


def test_a_scope_that_has_an_operations_name_keeps_what_it_holds():
    model = build_model(
        [
            Op("tower/bias", "Const"),
            Op("tower/mean", "Mean", ("tower/bias",)),
            Op("tower", "Sub", ("tower/bias", "tower/mean")),
        ]
    )
    assert ["tower/bias", "tower/mean", "tower"] == names(model)


def test_a_constant_stays_in_a_scope_that_was_opened():
    ops = [Op("tower/bias", "Const"), Op("tower", "Neg", ("tower/bias",))]
    assert ["tower"] == names(build_model(ops))
    assert ["tower/bias", "tower"] == names(build_model(ops, {"tower": "tower"}))


def test_a_variable_below_a_variables_name_is_its_own():
    model = build_model([*variable("w"), *variable("w/Adam")])
    assert ["w", "w/Adam"] == names(model)


def test_an_operation_that_is_only_called_like_a_helper_is_drawn():
    ops = [Op("tower", "NoOp"), Op("tower/Assign", "Assign"), Op("v/Assign", "Assign")]
    assert ["tower", "tower/Assign", "v/Assign"] == names(build_model(ops))


def test_names_that_differ_in_case_alone_stay_apart():
    model = build_model([Op("Tower/w", "VarHandleOp"), Op("tower/w", "VarHandleOp")])
    assert [Scope("Tower"), Scope("tower")] == list(model.scopes)
    assert ["Tower/w", "tower/w"] == names(model)


def test_slashes_at_odd_places_make_boxes_with_odd_names():
    model = build_model([Op("/a", "NoOp"), Op("b//c", "NoOp"), Op("d/", "NoOp")])
    assert ["", "b", "b/", "d"] == [scope.name for scope in model.scopes]
    assert ["/a", "b//c", "d/"] == names(model)
    assert ["b", "b/"] == list(prefixes("b//c"))
    assert [None, "", "b/"] == [parent("a"), parent("/a"), parent("b//c")]


def test_a_name_of_200_characters_is_kept_whole():
    long = "tower/" + 194 * "x"
    assert [long] == names(build_model([Op(long, "NoOp")]))


def test_boxes_know_what_opened_them_and_whose_variables_they_hold():
    model = build_model(
        [Op(name, "VarHandleOp") for name in ("a/v", "a_1/v", "b/v", "c/v", "d/v")],
        openings={"a": "a", "a_1": "a"},
        unopened={"b", "c"},
        entered={"a", "b", "d"},
    )
    assert (
        Scope("a", "a", "variable scope"),
        Scope("a_1", "a", "variable scope"),
        Scope("b", "b", "nothing"),
        Scope("c", None, "nothing"),
        Scope("d", "d", "name scope"),
    ) == model.scopes


def test_an_edge_is_drawn_once_and_not_from_a_node_to_itself():
    ops = [
        *variable("v"),
        Op("twice", "AddV2", ("v", "v")),
        Op("loop", "Next", ("loop",)),
    ]
    assert (("v", "twice"),) == build_model(ops).edges


def test_an_input_that_the_graph_does_not_hold_is_left_out():
    assert () == build_model([Op("a", "Neg", ("elsewhere",))]).edges


def test_an_empty_graph_is_an_empty_model():
    assert Model((), (), ()) == build_model([])
