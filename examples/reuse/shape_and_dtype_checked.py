"""
Reuse checks shape and dtype, and ignores the rest
==================================================

In a graph, a call of ``tf.get_variable`` that shares a variable must not
contradict its shape or its dtype. All other arguments have an effect only on
the call that creates the variable.

.. meta::
   :description: What "Trying to share variable, but specified shape" or
      "specified dtype" means in TensorFlow, and what reuse ignores.
"""

# sphinx_gallery_topics = ["9.11", "9.12"]
# sphinx_gallery_tags = ["sharing", "error"]

import tensorflow.compat.v1 as tf

# %%
# One variable holds floats, the other one an integer.

graph = tf.Graph()
with graph.as_default():
    zeros = tf.zeros_initializer()
    scale = tf.get_variable("scale", [2], initializer=zeros)
    step = tf.get_variable("step", [], tf.int32)
    print(scale.dtype.name)  # float32
    print(step.dtype.name)  # int32

# %%
# The shape may be left out. Another shape is an error: give the one that the
# message found, or choose another name to make another variable.

with graph.as_default(), tf.variable_scope("", reuse=True):
    print(tf.get_variable("scale") is scale)  # True
    try:
        tf.get_variable("scale", [3])
    except ValueError as error:
        print(error)
        # Output:
        # Trying to share variable scale, but specified shape ...

# %%
# The dtype may not be left out, unless it is ``float32``: this is what a call
# asks for that does not name one.

with graph.as_default(), tf.variable_scope("", reuse=True):
    again = tf.get_variable("step", [], tf.int32)
    print(again is step)  # True
    try:
        tf.get_variable("step")
    except ValueError as error:
        print(error)
        # Output:
        # Trying to share variable step, but specified dtype ...

# %%
# Nothing tells you that other arguments came too late. This call asks for
# ones, for a variable that is not trained, and for a regularizer. It gets none
# of them.

with graph.as_default(), tf.variable_scope("", reuse=True):
    shared = tf.get_variable(
        "scale",
        initializer=tf.ones_initializer(),
        trainable=False,
        regularizer=tf.reduce_sum,
    )
    print(shared is scale)  # True
    print(shared.trainable)  # True
    print(tf.losses.get_regularization_losses())  # []
    with tf.Session() as session:
        session.run(shared.initializer)
        print(session.run(shared))  # [0. 0.]

# %%
# Give these arguments where the variable is created. Whether a call may create
# one can be decided further out: :doc:`/examples/reuse/inherited_reuse`.
