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

# sphinx_gallery_topics = ["5.4", "5.14"]
# sphinx_gallery_tags = ["variable names", "error", "surprise"]

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
# The message asks for ``reuse=True``. That is an argument of
# ``tf.variable_scope``; ``tf.get_variable`` does not take it.

with graph.as_default():
    try:
        tf.get_variable("bias", [1], reuse=True)
    except TypeError as error:
        print(error)
        # Output:
        # get_variable() got an unexpected keyword ...

# %%
# Now a surprise: ``tf.get_variable`` refuses only what it has made itself.
# The name of a ``tf.Variable`` does not stop it: it makes a third variable,
# and this time it adds a number.

with graph.as_default():
    third = tf.get_variable("weights", [1])
    print(third.name)  # weights_2:0
    print(third is first)  # False

# %%
# What to do about the first error is shown in
# :doc:`/examples/reuse/already_exists`. The next page stays with
# ``tf.Variable``: :doc:`/examples/variable/named_like_an_op`.
