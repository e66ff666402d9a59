"""
tf.Variable numbers a repeated name, get_variable refuses it
============================================================

In a graph, ``tf.Variable`` always makes a new variable, and adds a number to
a name that is taken. ``tf.get_variable`` raises an error if it has already
made a variable of that full name.

.. meta::
   :description: What tf.Variable and tf.get_variable do in a TensorFlow graph
      when a variable name is asked for twice.
"""

import tensorflow.compat.v1 as tf

# %%
# Two calls of ``tf.Variable`` make two variables.

graph = tf.Graph()
with graph.as_default():
    first = tf.Variable(0.0, name="weights")
    second = tf.Variable(0.0, name="weights")
    print(first.name)  # weights:0
    print(second.name)  # weights_1:0
    print(second is first)  # False

# %%
# The second of two equal calls of ``tf.get_variable`` is an error.

with graph.as_default():
    tf.get_variable("bias", [1])
    try:
        tf.get_variable("bias", [1])
    except ValueError as error:
        print(error)  # Variable bias already exists ...

# %%
# Now a surprise: ``tf.get_variable`` refuses only what it has made itself.
# The name of a ``tf.Variable`` does not stop it: it makes a third variable,
# and this time it adds a number.

with graph.as_default():
    third = tf.get_variable("weights", [1])
    print(third.name)  # weights_2:0
    print(third is first)  # False

# %%
# What to do about the error is on the next page:
# :doc:`/examples/reuse/already_exists`.
