"""
Reuse does not apply to tf.Variable
===================================

In a graph, each call of ``tf.Variable`` makes a new variable, whatever the
reuse of the variable scope says. And ``tf.get_variable`` never finds a
variable that ``tf.Variable`` made.

.. meta::
   :description: Why tf.Variable ignores reuse=True, and why get_variable says
      "does not exist, or was not created with tf.get_variable()" about it.
"""

# sphinx_gallery_topics = ["4.3", "5.19"]
# sphinx_gallery_tags = ["variable names", "sharing", "error"]

import tensorflow.compat.v1 as tf

# %%
# The second scope has ``reuse=True``, and still its variable is a new one.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("tower"):
        first = tf.Variable(0.0, name="weights")
    with tf.variable_scope("tower", reuse=True):
        second = tf.Variable(0.0, name="weights")
    print(first.name)  # tower/weights:0
    print(second.name)  # tower_1/weights:0
    print(second is first)  # False

# %%
# A variable called ``tower/weights`` exists now. But ``tf.get_variable`` looks
# only among the variables that it has made itself, and finds none.

with graph.as_default():
    try:
        with tf.variable_scope("tower", reuse=True):
            tf.get_variable("weights", [])
    except ValueError as error:
        print(error)
        # Output:
        # Variable tower/weights does not exist, or was ...

# %%
# Beware of the mode that the message proposes. It silences the error by making
# one more variable.

with graph.as_default():
    with tf.variable_scope("tower", reuse=tf.AUTO_REUSE):
        third = tf.get_variable("weights", [])
    print(third.name)  # tower/weights_1:0
    print(third is first)  # False

# %%
# To share by name, make the variable with ``tf.get_variable`` in the first
# place. To share what ``tf.Variable`` made, pass the variable itself along.

with graph.as_default():
    with tf.variable_scope("encoder"):
        weights = tf.get_variable("weights", [])
    with tf.variable_scope("encoder", reuse=True):
        shared = tf.get_variable("weights", [])
    print(shared is weights)  # True

# %%
# A variable is more than one op in the graph:
# :doc:`/examples/variable/ops_of_a_variable`.
