"""
Reopening continues a variable scope, but not its name scope
============================================================

When a variable scope is opened again by its name, ``tf.get_variable`` keeps
the prefix. The name scope that opens with it is a new one, so ops get a prefix
with a number.

.. meta::
   :description: Why ops are named my_scope_1/Add when a TensorFlow variable
      scope is opened twice, while tf.get_variable keeps my_scope.
"""

# sphinx_gallery_topics = ["4.2", "6.3", "7.1"]
# sphinx_gallery_tags = ["variable names", "op names", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# The first time, both prefixes are ``my_scope/``.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("my_scope") as scope:
        weights = tf.get_variable("weights", [1])
        scaled = tf.multiply(weights, 2.0, name="scaled")
    print(weights.name)  # my_scope/weights:0
    print(scaled.name)  # my_scope/scaled:0

# %%
# The second time, only ``tf.get_variable`` keeps it. The surprise is
# ``tf.Variable``, which goes with the ops.

with graph.as_default():
    with tf.variable_scope("my_scope"):
        bias = tf.get_variable("bias", [1])
        step = tf.Variable(0, name="step")
        shifted = tf.add(bias, 1.0, name="shifted")
    print(bias.name)  # my_scope/bias:0
    print(step.name)  # my_scope_1/step:0
    print(shifted.name)  # my_scope_1/shifted:0

# %%
# The scope object remembers the name scope of the first time, with the slash
# that :doc:`re-enters it </examples/name_scope/reenter_by_slash>`.

with graph.as_default():
    with tf.name_scope(scope.original_name_scope):
        total = tf.add(scaled, shifted, name="total")
    print(scope.original_name_scope)  # my_scope/
    print(total.name)  # my_scope/total:0

# %%
# The prefixes also differ where scopes of both kinds are nested:
# :doc:`/examples/variable_scope/nested_scopes`.
