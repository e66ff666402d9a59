"""
The number of an unnamed op depends on the ops before it
========================================================

Unnamed ops are counted in the order in which they are made. Some of them are
helper ops that TensorFlow makes for you.

.. meta::
   :description: Why unnamed TensorFlow ops such as Const_1 or add_1 change
      their numbers when the code or the TensorFlow release changes.
"""

# sphinx_gallery_topics = ["1.4", "3.7", "3.10", "3.13"]
# sphinx_gallery_tags = ["op names"]

import tensorflow.compat.v1 as tf

# %%
# The same program always gives the same names. But one more op at its
# beginning renames a later one that has no name of its own.


def build(extra):
    with tf.Graph().as_default():
        if extra:
            tf.constant(0.0)
        bias = tf.constant(1.0)
        step = tf.constant(1.0, name="step")
        print(bias.op.name, step.op.name)


build(extra=False)
# Output:
# Const step
build(extra=True)
# Output:
# Const_1 step

# %%
# A number in an expression becomes a helper op, an input of the op that uses
# it. Its name is made from that op and a parameter, ``x`` or ``y``, so it is
# out of the way.

graph = tf.Graph()
with graph.as_default():
    image = tf.placeholder(tf.float32, [2], name="image")
    shifted = image + 1.0
    scaled = 2.0 * image
    print(shifted.op.inputs[1].op.name)  # add/y
    print(scaled.op.inputs[0].op.name)  # mul/x

# %%
# Not every helper op is out of the way. ``tf.reduce_sum`` makes one for the
# axes, with the plain name ``Const``. So the first constant of your own is
# not ``Const``.

with graph.as_default():
    total = tf.reduce_sum(image)
    bias = tf.constant(1.0)
    print(total.op.inputs[1].op.name)  # Const
    print(bias.op.name)  # Const_1

# %%
# Helper ops change with the release, too. In TensorFlow 1.15 the sum of a
# scalar has a ``Const`` for the axes as well, and the last name below is
# ``Const_1``.

with tf.Graph().as_default():
    loss = tf.placeholder(tf.float32, [], name="loss")
    total = tf.reduce_sum(loss)
    bias = tf.constant(1.0)
    print(total.op.inputs[1].op.name)  # range
    print(bias.op.name)  # Const

# %%
# So name every op that you will look up, fetch or feed by its name. Even an op
# that could not be made moves the numbers:
# :doc:`/examples/unique_names/failed_op`.
