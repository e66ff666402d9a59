"""
Every graph begins its names anew
=================================

Which names are taken, and which variables exist, is kept in the graph. So a
new graph gives the first names again, and shares nothing with the old one.

.. meta::
   :description: Why TensorFlow names get numbers when a notebook cell runs
      again, and how a new tf.Graph or reset_default_graph begins anew.
"""

# sphinx_gallery_topics = ["1.2"]
# sphinx_gallery_tags = ["op names", "error"]

import tensorflow.compat.v1 as tf

# %%
# The function builds a small model.


def build():
    with tf.name_scope("tower"):
        image = tf.constant(1.0, name="image")
    print(image.name)
    weights = tf.get_variable("weights", [1])
    print(weights.name)
    return weights


graph = tf.Graph()
with graph.as_default():
    first = build()
    # Output:
    # tower/image:0
    # weights:0

# %%
# It is called again in the same graph, as happens when a cell of a notebook
# runs twice. The name scope gets a number, and ``tf.get_variable``
# :doc:`raises an error </examples/reuse/already_exists>`.

with graph.as_default():
    try:
        build()
        # Output:
        # tower_1/image:0
    except ValueError as error:
        print(error)
        # Output:
        # Variable weights already exists, disallowed. ...

# %%
# In a new graph, the names are those of the first time. The names are equal,
# the variables are two. So begin such a cell with a new graph.

with tf.Graph().as_default():
    second = build()
    # Output:
    # tower/image:0
    # weights:0
    print(second is first)  # False

# %%
# Code that opens no graph of its own, as was usual in TensorFlow 1, uses the
# default graph. The call below puts a new one in its place.

default = tf.get_default_graph()
tf.reset_default_graph()
print(tf.get_default_graph() is default)  # False

# %%
# How names are numbered inside one graph begins on the next page:
# :doc:`/examples/unique_names/numbered_names`.
