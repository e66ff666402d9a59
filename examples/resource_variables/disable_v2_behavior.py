"""
disable_v2_behavior switches back to TensorFlow 1
=================================================

``tf.disable_v2_behavior()`` sets all switches to TensorFlow 1 at once: graphs
without ``tf.Graph()``, reference variables, and ``tf.cond`` as it was. It
changes the whole process.

.. meta::
   :description: What tf.disable_v2_behavior changes in TensorFlow names, such
      as cond/Merge instead of cond/Identity, and float32_ref variables.
"""

# sphinx_gallery_topics = ["20.3", "20.4"]
# sphinx_gallery_tags = ["migration"]

import tensorflow.compat.v1 as tf

# %%
# The function makes a variable and an op that depends on a condition. It
# prints their names, and all the ops that ``tf.cond`` makes.


def build():
    weights = tf.get_variable("weights", initializer=1.0)
    loss = tf.cond(
        tf.constant(True),
        lambda: tf.negative(weights),
        lambda: tf.identity(weights),
    )
    print(weights.name, weights.dtype.name)
    print(loss.name)
    for op in tf.get_default_graph().get_operations():
        if op.name.startswith("cond"):
            print("-", op.name)


# %%
# First without the switch, in a graph, because TensorFlow 2 is eager by
# default.

print(tf.executing_eagerly())  # True
with tf.Graph().as_default():
    build()
    # Output:
    # weights:0 float32
    # cond/Identity:0
    # - cond
    # - cond/Identity

# %%
# Now the switch. In a program of yours, call it right after the import; it
# stands here only to let you compare.

tf.disable_v2_behavior()
print(tf.executing_eagerly())  # False
print(tf.resource_variables_enabled())  # False
print(tf.control_flow_v2_enabled())  # False

# %%
# The same function again, in the default graph. The name of the variable is
# the same, but it is a reference variable. The result of ``tf.cond`` has
# another name, because the branches are now ops of this graph.

build()
# Output:
# weights:0 float32_ref
# cond/Merge:0
# - cond/Switch
# - cond/switch_t
# - cond/switch_f
# - cond/pred_id
# - cond/Neg
# - cond/Neg/Switch
# - cond/Identity
# - cond/Identity/Switch
# - cond/Merge

# %%
# So code that looks up helper ops by name works only with the switches that it
# was written for. (Even with this switch, a few helper ops do not have the
# names of TensorFlow 1.15.) What happens when a switch comes too late:
# :doc:`/examples/resource_variables/late_disable_eager`.
