"""
A variable scope lists its own variables
========================================

The value after ``as`` in ``with tf.variable_scope(...) as scope`` has methods
such as ``trainable_variables``. They filter a collection by the name of the
scope, with the slash that is easily forgotten.

.. meta::
   :description: Get only the variables of one TensorFlow variable scope with
      scope.trainable_variables(), and why a dot in its name finds too much.
"""

# sphinx_gallery_topics = ["14.3", "14.4", "14.12"]
# sphinx_gallery_tags = ["collections"]

import re

import tensorflow.compat.v1 as tf

# %%
# The name of the second scope begins like the first. ``encoder`` lists only
# what is its own.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("encoder") as encoder:
        tf.get_variable("weights", [1])
        tf.get_variable("step", [], trainable=False)
    with tf.variable_scope("encoder_old"):
        tf.get_variable("weights", [1])
    print([v.name for v in encoder.global_variables()])
    # Output:
    # ['encoder/weights:0', 'encoder/step:0']
    print([v.name for v in encoder.trainable_variables()])
    # Output:
    # ['encoder/weights:0']

# %%
# The root scope, which is open outside every ``with``, filters nothing.

with graph.as_default():
    root = tf.get_variable_scope()
    print([v.name for v in root.trainable_variables()])
    # Output:
    # ['encoder/weights:0', 'encoder_old/weights:0']

# %%
# ``get_collection`` does the same with any collection whose items have names.

with graph.as_default():
    with tf.variable_scope("decoder") as decoder:
        mean = tf.nn.relu(1.0, name="mean")
        tf.add_to_collection("layers", mean)
    with tf.variable_scope("decoder_old"):
        mean = tf.nn.relu(1.0, name="mean")
        tf.add_to_collection("layers", mean)
    found = decoder.get_collection("layers")
    print([tensor.name for tensor in found])
    # Output:
    # ['decoder/mean:0']

# %%
# The slash is all that is added: the name of the scope becomes a regular
# expression as it is. So a dot in it matches any character, and ``encoder.1``
# finds the variable of ``encoder_1`` too. ``re.escape`` makes it a plain dot.

with graph.as_default():
    tf.get_variable("encoder_1/bias", [1])
    with tf.variable_scope("encoder.1") as dotted:
        tf.get_variable("bias", [1])
    print([v.name for v in dotted.global_variables()])
    # Output:
    # ['encoder_1/bias:0', 'encoder.1/bias:0']
    pattern = re.escape(dotted.name + "/")
    found = tf.global_variables(pattern)
    print([v.name for v in found])  # ['encoder.1/bias:0']

# %%
# The list can go to an optimizer, or to an initializer:
# :doc:`/examples/graph_collections/reported_by_op_name`.
