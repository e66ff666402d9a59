"""
A scope object brings its own settings
======================================

A variable scope opened by a name takes settings such as ``reuse`` and
``dtype`` from the scope around it. A scope opened by its object takes them
from that object, and the scope around it does not count.

.. meta::
   :description: Why reuse=True of the outer scope is ignored when a TensorFlow
      variable scope is re-entered by its VariableScope object.
"""

# sphinx_gallery_topics = ["7.10", "7.11"]
# sphinx_gallery_tags = ["variable names"]

import tensorflow.compat.v1 as tf

# %%
# The scope ``encoder`` is opened without any setting.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("encoder") as encoder:
        weights = tf.get_variable("weights", [1])
    print(weights.name)  # encoder/weights:0
    print(encoder.reuse)  # False
    print(encoder.dtype.name)  # float32

# %%
# Settings given at a jump go to a copy of the object. They hold for this jump
# only, and the object that you keep does not have them.

half = tf.float16
with graph.as_default():
    with tf.variable_scope(encoder, dtype=half) as copy:
        bias = tf.get_variable("bias", [1])
    print(bias.dtype.name)  # float16
    print(copy is encoder)  # False
    print(encoder.dtype.name)  # float32

# %%
# Now the settings are those of ``decoder``. The name ``hidden`` inherits them,
# the object does not. This is a trap: although ``reuse=True`` holds around
# it, a new variable is made without an error.

with graph.as_default():
    with tf.variable_scope(
        "decoder",
        reuse=True,
        dtype=half,
    ):
        with tf.variable_scope("hidden") as hidden:
            print(hidden.reuse, hidden.dtype.name)
            # Output:
            # True float16
        with tf.variable_scope(encoder) as again:
            gain = tf.get_variable("gain", [1])
        print(again.reuse, again.dtype.name)
        # Output:
        # False float32
    print(gain.name)  # encoder/gain:0

# %%
# So say ``reuse=True`` where you open the object.

with graph.as_default():
    with tf.variable_scope(encoder, reuse=True):
        shared = tf.get_variable("weights", [1])
    print(shared is weights)  # True

# %%
# The next page opens a scope in every turn of a loop:
# :doc:`/examples/reentering/loop_steps`.
