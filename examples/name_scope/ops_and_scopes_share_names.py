"""
Ops and name scopes take names from one pool
============================================

In a graph, a name is taken by the first op or name scope that asks for it. A
later one of the same full name gets a number, no matter which of the two it
is.

.. meta::
   :description: Why a TensorFlow name scope or op is called image_1 when
      only an op or only a scope has the name image in the graph.
"""

# sphinx_gallery_topics = ["2.5", "2.9", "2.10"]
# sphinx_gallery_tags = ["op names"]

import tensorflow.compat.v1 as tf

# %%
# An op pushes a name scope to a number, and a name scope pushes an op.

with tf.Graph().as_default():
    image = tf.constant(1.0, name="image")
    with tf.name_scope("image") as scope:
        print(scope)  # image_1/
    with tf.name_scope("loss") as scope:
        print(scope)  # loss/
    loss = tf.constant(0.0, name="loss")
    print(loss.name)  # loss_1:0

# %%
# A name with a slash in the middle takes one name, the whole. Its first part
# remains free: ``encoder`` gets no number below, but ``hidden`` inside it
# does.

with tf.Graph().as_default():
    with tf.name_scope("encoder/hidden") as scope:
        print(scope)  # encoder/hidden/
    with tf.name_scope("encoder") as scope:
        print(scope)  # encoder/
        with tf.name_scope("hidden") as scope:
            print(scope)  # encoder/hidden_1/

# %%
# There is a trap in a slash at the end: such a scope takes no name at all. Two
# blocks that know nothing of each other are then one scope, and the numbers go
# to the ops.

with tf.Graph().as_default():
    with tf.name_scope("tower/") as scope:
        bias = tf.constant(0.0, name="bias")
    print(scope)  # tower/
    print(bias.name)  # tower/bias:0
    with tf.name_scope("tower") as scope:
        other = tf.constant(0.0, name="bias")
    print(scope)  # tower/
    print(other.name)  # tower/bias_1:0

# %%
# So write no slash at the end of a name that you invent; use it with the
# string of a scope that you have opened. An op can have the name of its own
# scope, though: :doc:`/examples/name_scope/function_named_like_an_op`.
