"""A model of many layers, in every format that TensorFlow writes."""

from __future__ import annotations

from pathlib import Path

import tensorflow.compat.v1 as tf


def build(layers: int) -> tf.Graph:
    """Return layers with variables, and the gradients and the optimizer of a loss."""
    graph = tf.Graph()
    with graph.as_default():
        features = tf.placeholder(tf.float32, [None, 4], name="features")
        values = features
        with tf.variable_scope("model"):
            for number in range(layers):
                with tf.variable_scope(f"layer_{number}"):
                    weights = tf.get_variable("weights", [4, 4])
                    bias = tf.get_variable("bias", [4])
                    values = tf.nn.relu(tf.matmul(values, weights) + bias)
        loss = tf.reduce_mean(values, name="loss")
        tf.train.AdamOptimizer().minimize(loss)
    return graph


def write(graph: tf.Graph, folder: Path) -> dict[str, Path]:
    """Write ``graph`` in each format; return what was written.

    The SavedModel comes first, for its saver belongs to the graph.
    """
    with graph.as_default(), tf.Session() as session:
        session.run(tf.global_variables_initializer())
        builder = tf.saved_model.Builder(str(folder / "saved"))
        builder.add_meta_graph_and_variables(session, ["serve"])
        builder.save()
        tf.train.export_meta_graph(str(folder / "model.meta"))
        tf.summary.FileWriter(str(folder / "logs"), graph).close()
    tf.io.write_graph(graph, str(folder), "graph.pb", as_text=False)
    tf.io.write_graph(graph, str(folder), "graph.pbtxt")
    (events,) = (folder / "logs").iterdir()
    return {
        "GraphDef": folder / "graph.pb",
        "GraphDef as text": folder / "graph.pbtxt",
        "MetaGraph": folder / "model.meta",
        "event file": events,
        "folder of event files": folder / "logs",
        "SavedModel": folder / "saved",
        "saved_model.pb": folder / "saved/saved_model.pb",
    }
