"""
The ops of an initializer are named by the initializer
======================================================

In a graph, ``tf.get_variable`` calls an initializer inside
``<variable>/Initializer/``. Which ops stand there is decided by the
initializer, and even by the shape.

.. meta::
   :description: Which ops each initializer of tf.get_variable adds to a
      TensorFlow graph, such as Initializer/zeros or Initializer/Const.
"""

# sphinx_gallery_topics = ["5.22", "5.24"]
# sphinx_gallery_tags = ["variable names"]

import tensorflow.compat.v1 as tf

# %%
# ``initial_value`` is the output of the last op that the initializer makes.
# Some initializers give that op their own name. Others leave it the name of
# what it computes, such as ``Const`` or ``mul_1``.

with tf.Graph().as_default():
    initializers = {
        "zeros": tf.zeros_initializer(),
        "constant": tf.constant_initializer(2.0),
        "normal": tf.random_normal_initializer(),
        "orthogonal": tf.orthogonal_initializer(),
    }
    for name, value in initializers.items():
        with tf.variable_scope(name, initializer=value):
            variable = tf.get_variable("weights", [2, 2])
        print(variable.initial_value.name)
    # Output:
    # zeros/weights/Initializer/zeros:0
    # constant/weights/Initializer/Const:0
    # normal/weights/Initializer/random_normal:0
    # orthogonal/weights/Initializer/mul_1:0

# %%
# An initializer can also be a plain value or a tensor. A value becomes
# ``initial_value``, where ``Initializer/`` depends on the kind of variable. A
# tensor keeps its name.

with tf.Graph().as_default():
    with tf.variable_scope("tower", use_resource=True):
        bias = tf.get_variable("bias", initializer=0.0)
    with tf.variable_scope("tower", use_resource=False):
        loss = tf.get_variable("loss", initializer=0.0)
    start = tf.constant(0, name="start")
    step = tf.get_variable("step", initializer=start)
    for variable in [bias, loss, step]:
        print(variable.initial_value.name)
    # Output:
    # tower/bias/Initializer/initial_value:0
    # tower/loss/initial_value:0
    # start:0

# %%
# The shape matters too. From 1000 elements on, zeros and ones are no longer
# one constant but three ops. So do not rely on the names of such ops: ask for
# ``initial_value``, as above.

with tf.Graph().as_default() as graph:
    zeros = tf.zeros_initializer()
    tf.get_variable("small", [999], initializer=zeros)
    tf.get_variable("large", [1000], initializer=zeros)
    for op in graph.get_operations():
        if "/Initializer/" in op.name:
            print(op.name)
    # Output:
    # small/Initializer/zeros
    # large/Initializer/zeros/shape_as_tensor
    # large/Initializer/zeros/Const
    # large/Initializer/zeros

# %%
# The initializer also matters where a variable is made in a loop:
# :doc:`/examples/get_variable/initializer_in_a_loop`.
