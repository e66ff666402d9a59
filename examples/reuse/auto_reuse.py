"""
AUTO_REUSE creates a variable once, then shares it
==================================================

In a graph, ``reuse=tf.AUTO_REUSE`` lets ``tf.get_variable`` create the
variable if it is missing and return it if it exists. Neither case is an error,
not even where an error would help you.

.. meta::
   :description: How tf.AUTO_REUSE creates or shares a TensorFlow variable,
      and how a misspelled name silently makes a second one.
"""

# sphinx_gallery_topics = ["9.3"]
# sphinx_gallery_tags = ["sharing"]

import tensorflow.compat.v1 as tf

# %%
# The first call creates the variable.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("tower", reuse=tf.AUTO_REUSE):
        first = tf.get_variable("weights", [1])
    print(first.name)  # tower/weights:0

# %%
# The same call again returns it.

with graph.as_default():
    with tf.variable_scope("tower", reuse=tf.AUTO_REUSE):
        second = tf.get_variable("weights", [1])
    print(second is first)  # True

# %%
# Here is the danger. The name below lacks its last letter, and nothing
# complains: the graph now has two variables where one was meant.

with graph.as_default():
    with tf.variable_scope("tower", reuse=tf.AUTO_REUSE):
        third = tf.get_variable("weight", [1])
    print(third is first)  # False
    for variable in tf.global_variables():
        print(variable.name)
    # Output:
    # tower/weights:0
    # tower/weight:0

# %%
# Where the variable must already exist, ``reuse=True`` turns the slip into
# :doc:`an error </examples/reuse/does_not_exist>`. A function that makes the
# layer also helps, because the name is written only once:
# :doc:`/examples/reuse/layer_called_twice`.
