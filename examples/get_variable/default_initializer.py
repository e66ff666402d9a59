"""
Without an initializer, floats begin at random and integers at zero
===================================================================

In a graph, ``tf.get_variable`` does not need an initializer. It picks one by
the type of the variable, and calls it inside ``<variable>/Initializer/``.

.. meta::
   :description: Where ops such as weights/Initializer/random_uniform/shape in
      a TensorFlow graph come from when get_variable has no initializer.
"""

# sphinx_gallery_topics = ["5.10", "5.11"]
# sphinx_gallery_tags = ["variable names"]

import tensorflow.compat.v1 as tf

# %%
# A variable is a float if nothing else is said. Its random values take seven
# ops. After them come the ops of the variable itself.

with tf.Graph().as_default() as graph:
    weights = tf.get_variable("weights", [2])
    for op in graph.get_operations():
        print(op.name)
    # Output:
    # weights/Initializer/random_uniform/shape
    # weights/Initializer/random_uniform/min
    # weights/Initializer/random_uniform/max
    # weights/Initializer/random_uniform/RandomUniform
    # weights/Initializer/random_uniform/sub
    # weights/Initializer/random_uniform/mul
    # weights/Initializer/random_uniform
    # weights
    # weights/IsInitialized/VarIsInitializedOp
    # weights/Assign
    # weights/Read/ReadVariableOp

# %%
# A reference variable, the default in TensorFlow 1.15, has the same
# initializer. Only the ops of the variable itself are others.

with tf.Graph().as_default() as graph:
    bias = tf.get_variable("bias", [2], use_resource=False)
    print(bias.initial_value.name)
    # Output:
    # bias/Initializer/random_uniform:0
    for op in graph.get_operations():
        if "/Initializer/" not in op.name:
            print(op.name)
    # Output:
    # bias
    # bias/Assign
    # bias/read

# %%
# Integers begin at zero, truth values as false, and strings empty.

with tf.Graph().as_default():
    step = tf.get_variable("step", [], tf.int32)
    done = tf.get_variable("done", [], tf.bool)
    label = tf.get_variable("label", [], tf.string)
    for variable in [step, done, label]:
        print(variable.initial_value.name)
    # Output:
    # step/Initializer/zeros:0
    # done/Initializer/zeros:0
    # label/Initializer/zeros:0

# %%
# What stands under ``Initializer/`` when you choose the initializer:
# :doc:`/examples/get_variable/initializer_ops`.
