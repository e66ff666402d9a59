"""
The key of a variable is not the name of its op
===============================================

In a graph, ``tf.get_variable`` keeps each variable under a key: the variable
scope and the name asked for. The name of its op begins as the same string, but
gets a number if another op or name scope has taken it.

.. meta::
   :description: Why tf.get_variable returns a variable called weights_1 or
      Hidden_1 although no such name was asked for, and how it is found again.
"""

# sphinx_gallery_topics = ["5.5", "5.6", "5.7", "5.8"]
# sphinx_gallery_tags = ["variable names", "op names", "error"]

import tensorflow.compat.v1 as tf

# %%
# Two names are taken before the variables are made: one by an op, one by a
# name scope. That is no error, but the variables get a number.

graph = tf.Graph()
with graph.as_default():
    tf.placeholder(tf.float32, name="weights")
    with tf.name_scope("bias"):
        tf.constant(0.0)
    weights = tf.get_variable("weights", [1])
    bias = tf.get_variable("bias", [1])
    print(weights.name)  # weights_1:0
    print(bias.name)  # bias_1:0

# %%
# The key has no number. Reuse finds the variable under the name asked for, not
# under the name that it shows. (Outside of all scopes, a variable scope with
# an empty name sets ``reuse`` and adds no prefix.)

with graph.as_default():
    with tf.variable_scope("", reuse=True):
        found = tf.get_variable("weights", [1])
    print(found is weights)  # True
    try:
        with tf.variable_scope("", reuse=True):
            tf.get_variable("weights_1", [1])
    except ValueError as error:
        print(error)
        # Output:
        # Variable weights_1 does not exist, or was not ...

# %%
# Keys that differ only in capitals are two keys. Names of ops that differ only
# in capitals are not distinct, so the second variable shows a number.

with graph.as_default():
    small = tf.get_variable("hidden", [1])
    large = tf.get_variable("Hidden", [1])
    print(small.name)  # hidden:0
    print(large.name)  # Hidden_1:0
    print(large is small)  # False

# %%
# A variable can also be in the way of a scope. The variable scope below keeps
# its name; the name scope that it opens gets the number.

with graph.as_default():
    tf.get_variable("encoder", [1])
    with tf.variable_scope("encoder"):
        mean = tf.get_variable("mean", [1])
        shifted = tf.add(mean, 1.0, name="shifted")
    print(mean.name)  # encoder/mean:0
    print(shifted.name)  # encoder_1/shifted:0

# %%
# A checkpoint holds the name of the op, not the key. So it no longer fits when
# an op of that name is added earlier in the program. Make variables first, or
# in a variable scope of their own. What belongs to the key, and what does not,
# is on the next page: :doc:`/examples/get_variable/parts_of_the_key`.
