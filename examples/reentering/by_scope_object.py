"""
A scope object leads get_variable back, but not ops
===================================================

``tf.variable_scope`` also takes a scope object instead of a name. Then
``tf.get_variable`` is back in that scope, wherever you are, while ops get a
new name scope below the current one.

.. meta::
   :description: Why passing a TensorFlow VariableScope object to
      tf.variable_scope gives ops names like decoder/hidden or tower/tower.
"""

# sphinx_gallery_topics = ["7.2", "7.3", "7.7"]
# sphinx_gallery_tags = ["variable names", "op names"]

import tensorflow.compat.v1 as tf

# %%
# The value after ``as`` is the scope object.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("encoder"):
        with tf.variable_scope("hidden") as hidden:
            weights = tf.get_variable("weights", [1])
        print(weights.name)  # encoder/hidden/weights:0
    print(hidden.name)  # encoder/hidden
    print(hidden.original_name_scope)  # encoder/hidden/

# %%
# Inside ``decoder``, the object makes a jump for ``tf.get_variable``. For
# ops it opens the last part of its name, here ``hidden``, in ``decoder``.

with graph.as_default():
    with tf.variable_scope("decoder"):
        with tf.variable_scope(hidden) as again:
            bias = tf.get_variable("bias", [1])
            shifted = tf.add(bias, 1.0, name="shifted")
        print(bias.name)  # encoder/hidden/bias:0
    print(shifted.name)  # decoder/hidden/shifted:0

# %%
# So the name scope has changed, but ``original_name_scope`` has not: it
# stays that of the first opening. A scope opened by a name has its own.

with graph.as_default():
    print(again.original_name_scope)  # encoder/hidden/
    with tf.variable_scope("encoder/hidden") as by_name:
        print(by_name.original_name_scope)
        # Output:
        # encoder/hidden_1/

# %%
# A trap follows from this. The current scope, entered in itself, stays the
# same for ``tf.get_variable``; for ops it doubles.

with graph.as_default(), tf.variable_scope("tower"):
    current = tf.get_variable_scope()
    with tf.variable_scope(current):
        step = tf.get_variable("step", [1])
        total = tf.add(step, 1.0, name="total")
    print(step.name)  # tower/step:0
    print(total.name)  # tower/tower/total:0

# %%
# To leave the name scope out, see the next page:
# :doc:`/examples/reentering/no_name_scope`.
