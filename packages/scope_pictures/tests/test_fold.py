"""Folding keeps the counts and the flow, and its work grows with the graph alone."""

import sys

import pytest
from scope_pictures.drawing.dot import to_dot
from scope_pictures.model.build import build_model
from scope_pictures.model.fold import MOST_NODES, focus, fold, fold_to_fit
from scope_pictures.model.model import Node, Op
from scope_pictures.model.runs import find_runs, without_number
from scope_pictures.model.select import NoSuchScope, select


def chain(*names, variables=()):
    """Return a model in which each operation reads the one before."""
    ops = [
        Op(
            name,
            "VarHandleOp" if name in variables else "NoOp",
            tuple(names[n - 1 : n]),
        )
        for n, name in enumerate(names)
    ]
    return build_model(ops)


def layers(count, inside=3):
    """Return a chain of ``count`` scopes with ``inside`` operations each."""
    return chain(
        "x",
        *(f"model/layer_{n}/part/op_{m}" for n in range(count) for m in range(inside)),
        "loss",
    )


def names(model):
    return [node.name for node in model.nodes]


TOWER = chain(
    *("x", "tower/w", "tower/layer/a", "tower/layer/deep/b", "tower/layer/c", "loss"),
    variables=["tower/w", "tower/layer/a"],
)


def test_at_depth_0_each_outermost_scope_is_one_node():
    folded = fold(TOWER, 0)
    tower = Node("tower", "folded", 4, variables=2)
    assert (Node("x", "operation"), tower, Node("loss", "operation")) == folded.nodes
    assert (("x", "tower"), ("tower", "loss")) == folded.edges
    assert () == folded.scopes


def test_the_depth_is_the_number_of_boxes_that_are_left():
    folded = fold(TOWER, 1)
    assert ["x", "tower/w", "tower/layer", "loss"] == names(folded)
    assert Node("tower/layer", "folded", 3, variables=1) == folded.nodes[2]
    assert ["tower"] == [scope.name for scope in folded.scopes]


def test_a_depth_beyond_the_deepest_box_changes_nothing():
    assert TOWER == fold(TOWER, 3) == fold(TOWER, 99)


def test_folding_twice_counts_as_folding_once():
    assert fold(TOWER, 0) == fold(fold(TOWER, 1), 0)


def test_helpers_of_a_variable_are_counted():
    model = build_model(
        [Op("a/v", "VarHandleOp"), Op("a/v/Assign", "AssignVariableOp")]
    )
    assert (Node("a", "folded", 2, variables=1),) == fold(model, 0).nodes


def test_an_operation_with_the_name_of_a_folded_scope_goes_into_it():
    model = chain("x", "Adam/mul", "Adam")
    assert (Node("x", "operation"), Node("Adam", "folded", 2)) == fold(model, 0).nodes


def test_edges_between_folded_things_are_merged():
    model = build_model(
        [Op("a/1", "NoOp"), Op("a/2", "NoOp", ("a/1",))]
        + [Op(f"b/{n}", "NoOp", ("a/1", "a/2")) for n in range(9)]
    )
    assert (("a", "b"),) == fold(model, 0).edges


def test_the_depth_counts_from_the_scope_that_is_shown():
    assert [
        "tower/w",
        "tower/layer/a",
        "tower/layer/deep",
        "tower/layer/c",
        "loss",
    ] == (names(fold(focus(TOWER, "tower/layer"), 0, "tower/layer")))


def test_a_scope_is_shown_with_what_it_is_linked_to():
    model = chain(
        "far", "near/a", "tower/b", "tower/in/c", "tower/in/d", "out/e", "end"
    )
    shown = focus(model, "tower/in")
    assert ["tower/b", "tower/in/c", "tower/in/d", "out"] == names(shown)
    assert 3 == len(shown.edges)
    assert Node("out", "folded", 1) == shown.nodes[-1]


def test_a_scope_is_not_one_that_only_begins_with_the_same_letters():
    assert ["a/b", "ab"] == names(focus(chain("a/b", "ab/c"), "a"))


def test_what_is_outside_counts_all_that_its_scope_holds():
    shown = focus(chain("out/a", "out/b", "out/c", "in/d"), "in")
    assert Node("out", "folded", 3) == shown.nodes[0]


def test_many_readers_outside_are_one_run():
    ops = [Op("in/v", "NoOp")] + [Op(f"r_{n}", "NoOp", ("in/v",)) for n in range(400)]
    shown = focus(build_model(ops), "in")
    assert (
        Node("in/v", "operation"),
        Node("r_0 … r_399", "folded", 400),
    ) == shown.nodes


def test_a_run_is_named_by_its_lowest_and_highest_number():
    runs = find_runs(chain(*(f"op_{n}" for n in range(30, -1, -1))), without_number)
    assert {"op_0 … op_30"} == set(runs.values())


@pytest.mark.parametrize(("count", "folded"), [(20, False), (21, True)])
def test_a_run_is_of_more_than_twenty(count, folded):
    runs = find_runs(chain(*(f"op_{n}" for n in range(count))), without_number)
    assert folded == bool(runs)


def test_scopes_variables_and_operations_are_in_different_runs():
    model = chain(
        *(f"a_{n}" for n in range(0, 60, 2)),
        *(f"a_{n}" for n in range(1, 60, 2)),
        *(f"a_{n}/x" for n in range(60, 90)),
        variables=[f"a_{n}" for n in range(1, 60, 2)],
    )
    runs = find_runs(model, without_number)
    assert {"a_0 … a_58", "a_1 … a_59", "a_60 … a_89"} == set(runs.values())


def test_a_small_graph_is_drawn_whole():
    assert TOWER == fold_to_fit(TOWER).model


def test_three_hundred_layers_are_one_run():
    folded = fold_to_fit(layers(300))
    assert ["x", "model/layer_0 … layer_299", "loss"] == names(folded.model)
    assert Node("model/layer_0 … layer_299", "folded", 900) == folded.model.nodes[1]


def test_the_largest_depth_that_can_be_read_is_left():
    model = layers(12, inside=20)
    folded = fold_to_fit(model)
    assert (2, 14) == (folded.depth, len(folded.model.nodes))
    assert len(fold(model, 3).nodes) > MOST_NODES


@pytest.mark.parametrize(
    "model",
    [
        chain(*(f"op{'x' * n}" for n in range(500))),
        chain(*(f"{'x' * n}/a" for n in range(1, 500))),
        chain(*("/".join("a" * n) for n in range(1, 500))),
        build_model(
            Op(f"s{'x' * (n % 30)}/o{n}", "NoOp", tuple({f"s/o{n % 7 * 30}"}))
            for n in range(900)
        ),
    ],
    ids=["flat", "many scopes", "deep", "dense"],
)
def test_any_large_graph_becomes_readable(model):
    folded = fold_to_fit(model).model
    assert 0 < len(folded.nodes) <= MOST_NODES
    assert len(model.nodes) == sum(node.holds for node in folded.nodes)


def test_the_note_says_what_is_folded_and_how_to_see_it():
    assert (
        "902 operations, drawn as 3 nodes; runs of more than 20 are folded; "
        "see more with --scope model/layer_0"
    ) == select(layers(300)).note
    assert (
        "6 operations, drawn as 3 nodes; scopes deeper than 0 are folded; "
        "see more with --scope tower"
    ) == select(TOWER, depth=0).note
    assert "6 operations, drawn as 6 nodes" == select(TOWER).note


def test_the_note_warns_of_what_takes_long_to_lay_out():
    assert (
        "902 operations, drawn as 302 nodes; so many take long to lay out: choose a "
        "smaller --depth, or a --scope; scopes deeper than 2 are folded; "
        "see more with --scope model/layer_0/part"
    ) == select(layers(300), depth=2).note


def test_an_unknown_scope_names_the_nearest():
    with pytest.raises(NoSuchScope) as caught:
        select(TOWER, "towr/layer/")
    assert (
        "--scope towr/layer: the graph has no such scope; "
        "the nearest are tower/layer, tower/layer/deep, tower"
    ) == str(caught.value)


def lines_run(work, *arguments):
    """Return how many lines of this package ``work`` runs."""
    count = 0

    def trace(frame, event, _):
        nonlocal count
        if "scope_pictures" not in frame.f_code.co_filename:
            return None
        count += event == "line"
        return trace

    sys.settrace(trace)
    try:
        work(*arguments)
    finally:
        sys.settrace(None)
    return count


@pytest.mark.parametrize("depth", [None, 0, 2], ids=str)
def test_the_work_grows_with_the_number_of_operations(depth):
    small, large = (layers(count, inside=5) for count in (1_000, 2_000))
    ratio = lines_run(select, large, "", depth) / lines_run(select, small, "", depth)
    assert 1.9 < ratio < 2.1


def test_building_the_model_and_its_dot_grow_with_the_number_of_operations():
    def work(count):
        to_dot(layers(count, inside=5))

    assert 1.9 < lines_run(work, 2_000) / lines_run(work, 1_000) < 2.1


def test_ten_thousand_operations_become_a_small_picture():
    model = layers(2_000, inside=5)
    assert 10_002 == sum(node.holds for node in model.nodes)
    assert 1_000 > len(to_dot(select(model).model))


def test_the_layout_of_many_edges_is_bounded():
    assert "mclimit" in to_dot(layers(200))
    assert "mclimit" not in to_dot(select(layers(200)).model)
