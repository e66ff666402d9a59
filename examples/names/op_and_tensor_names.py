"""
A tensor is named after the op that makes it
============================================

In a graph, an op has a name, and each of its outputs is a tensor. The name of
a tensor is the name of its op, a colon and the number of the output.

.. meta::
   :description: What the :0 and :1 in TensorFlow names mean, and how op name,
      tensor name and variable name differ.
"""

# sphinx_gallery_topics = ["1.1", "1.7", "3.11"]
# sphinx_gallery_tags = ["variable names", "op names"]

import tensorflow.compat.v1 as tf

# %%
# The call returns a tensor, the first output of an op. It shows its own name,
# not that of the op.

graph = tf.Graph()
with graph.as_default():
    image = tf.placeholder(tf.float32, [4], name="image")
    print(image.op.name)  # image
    print(image.name)  # image:0
    print(image)
    # Output:
    # Tensor("image:0", shape=(4,), dtype=float32)

# %%
# An op can have more than one output. All of them have the name of the op, and
# the numbers begin at 0.

with graph.as_default():
    left, right = tf.split(image, 2, name="halves")
    print(left.name)  # halves:0
    print(right.name)  # halves:1
    print(right.op is left.op)  # True

# %%
# Some functions return the outputs in a named tuple. Its fields do not appear
# in the names.

with graph.as_default():
    best = tf.nn.top_k(image, k=2, name="best")
    print(best.values.name)  # best:0
    print(best.indices.name)  # best:1

# %%
# A variable is not a tensor, but its name is written like one. The name of its
# op has no ``:0``; a checkpoint stores the value under that name.

with graph.as_default():
    weights = tf.get_variable("weights", [4])
    print(weights.op.name)  # weights
    print(weights.name)  # weights:0

# %%
# A printed variable shows its name too. A reference variable, the default
# kind in TensorFlow 1, has the type ``float32_ref``. A resource variable, the
# default kind in TensorFlow 2, has ``float32``.

with graph.as_default():
    step = tf.get_variable("step", [], use_resource=False)
    print(step)
    # Output:
    # <tf.Variable 'step:0' shape=() dtype=float32_ref>
    print(weights)
    # Output:
    # <tf.Variable 'weights:0' shape=(4,) dtype=float32>

# %%
# All of these ops were given a name. What they are called without one is on
# the next page: :doc:`/examples/names/default_names`.
