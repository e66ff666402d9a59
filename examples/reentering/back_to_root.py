"""
Each prefix has its own way back to the root
============================================

``tf.name_scope(None)`` takes ops back to the root, but not
``tf.get_variable``. The root scope object takes ``tf.get_variable`` back, but
not ops.

.. meta::
   :description: How to leave all scopes for a while in TensorFlow, with
      tf.name_scope(None) for ops and the root variable scope for get_variable.
"""

# sphinx_gallery_topics = ["6.8", "6.9", "7.9"]
# sphinx_gallery_tags = ["variable names", "op names"]

import tensorflow.compat.v1 as tf

# %%
# ``tf.get_variable_scope`` returns the current variable scope. Outside of all
# others that is the root scope, and its names are empty.

graph = tf.Graph()
with graph.as_default():
    root = tf.get_variable_scope()
    print(repr(root.name), repr(root.original_name_scope))
    # Output:
    # '' ''
    with tf.variable_scope("tower") as tower:
        print(tf.get_variable_scope() is tower)  # True

# %%
# ``tf.name_scope(None)`` resets the name scope. The variable scope stays, so
# ``tf.Variable`` is at the root and ``tf.get_variable`` is not.

with graph.as_default():
    with tf.variable_scope("encoder"):
        with tf.name_scope(None):
            weights = tf.get_variable("weights", [1])
            step = tf.Variable(0, name="step")
            scaled = tf.add(weights, 1.0, name="scaled")
        print(weights.name)  # encoder/weights:0
    print(step.name)  # step:0
    print(scaled.name)  # scaled:0

# %%
# The root scope object does the opposite. It opens no name scope, because its
# name is empty.

with graph.as_default():
    with tf.variable_scope("decoder"):
        with tf.variable_scope(root):
            bias = tf.get_variable("bias", [1])
            shifted = tf.add(bias, 1.0, name="shifted")
        print(bias.name)  # bias:0
    print(shifted.name)  # decoder/shifted:0

# %%
# Use both to leave all scopes.

with graph.as_default(), tf.variable_scope("decoder"):
    with tf.variable_scope(root), tf.name_scope(None):
        gain = tf.get_variable("gain", [1])
        total = tf.add(gain, shifted, name="total")
    print(gain.name)  # gain:0
    print(total.name)  # total:0

# %%
# A scope object brings more than its name:
# :doc:`/examples/reentering/scope_settings`.
