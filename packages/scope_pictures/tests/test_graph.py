"""What real TensorFlow graphs become, and what recording them leaves as it was."""

import pytest
import tensorflow.compat.v1 as tf
from scope_pictures.model.model import Scope
from scope_pictures.readers.live import live_model
from scope_pictures.recording import Recording


@pytest.fixture
def recording():
    """A recording; TensorFlow is as it was afterwards."""
    before = tf.Graph.__init__, tf.variable_scope.__enter__
    recording = Recording()
    recording.start()
    yield recording
    tf.Graph.__init__, tf.variable_scope.__enter__ = before


def model_of(recording):
    (graph,) = recording.graphs()
    return live_model(graph, recording.entered_in(graph))


def scopes_of(recording):
    return {scope.name: scope for scope in model_of(recording).scopes}


def test_a_get_variable_stands_outside_the_name_scope_that_it_was_made_in(recording):
    with tf.Graph().as_default(), tf.name_scope("tower"):
        weights = tf.get_variable("weights", [1])
        tf.add(weights, tf.Variable([0.0], name="bias"), name="total")
    model = model_of(recording)
    assert [Scope("tower")] == list(model.scopes)
    assert [
        ("weights", "variable"),
        ("tower/bias", "variable"),
        ("tower/total", "operation"),
    ] == [(node.name, node.kind) for node in model.nodes]


def test_a_reopened_scope_is_the_same_variable_scope(recording):
    with tf.Graph().as_default():
        for _ in range(2):
            with tf.variable_scope("tower", reuse=tf.AUTO_REUSE):
                tf.add(tf.get_variable("weights", [1]), 1.0, name="total")
    assert {
        "tower": Scope("tower", "tower", "variable scope"),
        "tower_1": Scope("tower_1", "tower", "variable scope"),
    } == scopes_of(recording)
    assert (("tower/weights", "tower/total"), ("tower/weights", "tower_1/total")) == (
        model_of(recording).edges
    )


def test_a_variable_scope_in_a_name_scope_has_a_box_for_ops_and_one_for_variables(
    recording,
):
    with tf.Graph().as_default(), tf.name_scope("model"), tf.variable_scope("tower"):
        tf.add(tf.get_variable("weights", [1]), 1.0, name="total")
    assert {
        "tower": Scope("tower", "tower", "nothing"),
        "model": Scope("model"),
        "model/tower": Scope("model/tower", "tower", "variable scope"),
    } == scopes_of(recording)


def test_a_variable_scope_without_a_name_scope_opens_no_box(recording):
    def bare(name):
        return tf.variable_scope(name, auxiliary_name_scope=False)

    with tf.Graph().as_default(), tf.name_scope("model"), bare("tower"):
        tf.add(tf.get_variable("weights", [1]), 1.0, name="total")
    assert {
        "tower": Scope("tower", "tower", "nothing"),
        "model": Scope("model"),
    } == scopes_of(recording)


def test_the_root_scope_entered_in_a_name_scope_opens_no_box(recording):
    with tf.Graph().as_default():
        root = tf.get_variable_scope()
        with tf.name_scope("model"), tf.variable_scope(root):
            tf.get_variable("weights", [1])
            tf.constant(1.0)
    assert {"model": Scope("model")} == scopes_of(recording)


def test_a_slash_in_a_name_opens_no_scope(recording):
    with tf.Graph().as_default():
        tf.get_variable("tower/weights", [1])
    assert {"tower": Scope("tower", None, "nothing")} == scopes_of(recording)


def test_templates_and_default_names_are_variable_scopes_too(recording):
    def layer():
        return tf.add(tf.get_variable("weights", [1]), 1.0, name="total")

    with tf.Graph().as_default():
        template = tf.make_template("encoder", layer)
        template()
        template()
        with tf.variable_scope(None, "decoder"):
            layer()
    assert ["encoder", "encoder", "decoder"] == [
        scope.variable_scope for scope in scopes_of(recording).values()
    ]


def test_the_guard_of_an_initial_value_that_reads_a_variable_is_folded(recording):
    with tf.Graph().as_default():
        first = tf.Variable(1.0, name="first", use_resource=False)
        tf.Variable(2.0 * first, name="second", use_resource=False)
    assert [
        "first",
        "mul/x",  # read twice, so it is nobody's own
        "mul",
        "second",
        "first/read_second",
        "mul_second",
    ] == [node.name for node in model_of(recording).nodes]


def test_graphs_without_operations_and_bodies_of_functions_are_left_out(recording):
    tf.Graph()
    graph = tf.Graph()
    with graph.as_default():
        value = tf.constant(1.0)
        tf.cond(value > 0, lambda: value, lambda: -value)
    assert [graph] == recording.graphs()


def test_graphs_come_in_the_order_in_which_they_were_made(recording):
    graphs = [tf.Graph(), tf.Graph()]
    for graph in reversed(graphs):
        with graph.as_default():
            tf.constant(1.0)
    assert graphs == recording.graphs()


def test_a_second_recording_ends_the_first(recording):
    second = Recording()
    second.start()
    with tf.Graph().as_default():
        tf.constant(1.0)
    assert ([], 1) == (recording.graphs(), len(second.graphs()))


def test_recording_changes_no_name_and_no_message(recording):
    with tf.Graph().as_default() as graph:
        with tf.variable_scope("tower") as scope:
            weights = tf.get_variable("weights", [1])
            with pytest.raises(
                ValueError, match="^Variable tower/weights already exist"
            ):
                tf.get_variable("weights", [1])
        assert ("tower", "tower/") == (scope.name, scope.original_name_scope)
        assert "tower/weights:0" == weights.name
        with pytest.raises(ValueError, match="^'no scope' is not a valid"):
            tf.variable_scope("no scope").__enter__()
    before = len(graph.get_operations()), graph.unique_name("tower", False)
    model_of(recording)
    assert before == (len(graph.get_operations()), graph.unique_name("tower", False))
