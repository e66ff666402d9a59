"""
A trailing slash re-enters a name scope
=======================================

Opening a name scope by a name that is taken opens a new scope with a number.
A name that ends in a slash is used as it is, and so it leads back to the old
scope.

.. meta::
   :description: How to enter the same TensorFlow name scope again without
      getting tower_1, by a name that ends in a slash.
"""

# sphinx_gallery_topics = ["2.2", "2.3", "2.4"]
# sphinx_gallery_tags = ["op names"]

import tensorflow.compat.v1 as tf

# %%
# The value after ``as`` is the full name of the scope, with a slash at its
# end.

graph = tf.Graph()
with graph.as_default():
    with tf.name_scope("tower") as scope:
        image = tf.constant(1.0, name="image")
    print(scope)  # tower/
    print(image.name)  # tower/image:0

# %%
# The string ``"tower"`` does not lead back there. TensorFlow makes the names
# of name scopes unique, as it does with ops.

with graph.as_default():
    with tf.name_scope("tower"):
        label = tf.constant(2.0, name="label")
    print(label.name)  # tower_1/label:0

# %%
# The string with the slash does, from anywhere: the name scope around it
# leaves no trace.

with graph.as_default():
    with tf.name_scope("encoder"):
        code = tf.constant(3.0, name="code")
        with tf.name_scope(scope):
            mean = tf.constant(4.0, name="mean")
    print(code.name)  # encoder/code:0
    print(mean.name)  # tower/mean:0

# %%
# What exactly takes a name is the subject of the next page:
# :doc:`/examples/name_scope/opening_takes_the_name`.
