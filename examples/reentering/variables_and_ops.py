"""
Two with statements continue a scope where it was left
======================================================

A variable scope comes back by its object, and a name scope by its full name
with the slash. Together, ``tf.get_variable``, ``tf.Variable`` and ops all go
on with the prefixes that they had there.

.. meta::
   :description: How to re-enter a TensorFlow variable scope together with its
      name scope, with auxiliary_name_scope=False and original_name_scope.
"""

# sphinx_gallery_topics = ["7.4", "7.8"]
# sphinx_gallery_tags = ["variable names", "op names"]

import tensorflow.compat.v1 as tf

# %%
# This is the scope to come back to. A name scope is around it, so the two
# prefixes differ.

graph = tf.Graph()
with graph.as_default():
    with tf.name_scope("tower"):
        with tf.variable_scope("encoder") as encoder:
            weights = tf.get_variable("weights", [1])
            scaled = tf.add(weights, 1.0, name="scaled")
        print(weights.name)  # encoder/weights:0
    print(scaled.name)  # tower/encoder/scaled:0

# %%
# Inside ``decoder``, the first ``with`` statement brings back the variable
# scope, and opens no name scope. The second brings back the name scope. No
# name shows ``decoder``.

with graph.as_default(), tf.variable_scope("decoder"):
    with tf.variable_scope(
        encoder,
        auxiliary_name_scope=False,
    ) as again:
        bias = tf.get_variable("bias", [1])
        with tf.name_scope(again.original_name_scope):
            step = tf.Variable(0, name="step")
            shifted = tf.add(bias, 1.0, name="shifted")
    print(bias.name)  # encoder/bias:0
    print(step.name)  # tower/encoder/step:0
    print(shifted.name)  # tower/encoder/shifted:0

# %%
# The name of the variable scope with a slash after it is not the same. It is
# only right where both prefixes are equal, so take ``original_name_scope``.

with graph.as_default():
    with tf.name_scope(encoder.name + "/"):
        total = tf.add(scaled, shifted, name="total")
    print(encoder.original_name_scope)  # tower/encoder/
    print(total.name)  # encoder/total:0

# %%
# The two prefixes also go back to the root separately:
# :doc:`/examples/reentering/back_to_root`.
