"""
With reuse=True, get_variable never creates a variable
======================================================

In a graph, a variable scope with ``reuse=True`` lets ``tf.get_variable``
return only variables that it has already made. If there is none of that full
name, it raises an error.

.. meta::
   :description: What "Variable does not exist, or was not created with
      tf.get_variable()" means in TensorFlow, and what to do.
"""

# sphinx_gallery_topics = ["9.2"]
# sphinx_gallery_tags = ["sharing", "error"]

import tensorflow.compat.v1 as tf

# %%
# The graph is empty, so there is nothing to reuse.

graph = tf.Graph()
with graph.as_default():
    try:
        with tf.variable_scope("encoder", reuse=True):
            tf.get_variable("weights", [1])
    except ValueError as error:
        print(error)
        # Output:
        # Variable encoder/weights does not exist, or was ...

# %%
# The remedy is to create the variable first, in the same variable scope
# without ``reuse``.

with graph.as_default():
    with tf.variable_scope("encoder"):
        weights = tf.get_variable("weights", [1])
    print(weights.name)  # encoder/weights:0

# %%
# Now the call that failed finds it. If yours still fails, compare the full
# name in the message with the names of your variables. A variable made by
# ``tf.Variable`` does not count.

with graph.as_default():
    with tf.variable_scope("encoder", reuse=True):
        shared = tf.get_variable("weights", [1])
    print(shared is weights)  # True

# %%
# The message also proposes a mode that creates what it does not find:
# :doc:`/examples/reuse/auto_reuse`.
