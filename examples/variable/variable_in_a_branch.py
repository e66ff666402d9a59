"""
A variable made in a branch is lifted out of it
===============================================

A function given to ``tf.cond`` may make a variable. The variable belongs to
the graph around ``tf.cond``, and the control flow of TensorFlow 1 and of
TensorFlow 2 give it different names.

.. meta::
   :description: How a TensorFlow variable is named when it is made inside a
      branch of tf.cond, such as cond/step, and why releases differ.
"""

# sphinx_gallery_topics = ["4.16", "5.17"]
# sphinx_gallery_tags = ["variable names", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# One branch makes a variable of each kind, and prints their names. Their ops
# are not made in the branch, so the initial value is given as a function.


def branch():
    step = tf.Variable(lambda: 1.0, name="step")
    bias = tf.get_variable("bias", [])
    print(step.name)
    print(bias.name)
    return step + bias


# %%
# ``tf.get_variable`` has its prefix from the variable scope, as everywhere.
# The surprise is ``tf.Variable``: it has lost the name scope ``decoder``. Both
# variables belong to the graph, as the list of all its variables shows.

with tf.Graph().as_default():
    with tf.variable_scope("decoder"):
        tf.cond(tf.constant(True), branch, lambda: 0.0)
        # Output:
        # step:0
        # decoder/bias:0
    for variable in tf.global_variables():
        print(variable.name)
    # Output:
    # step:0
    # decoder/bias:0

# %%
# The next line is a switch for the whole process: from here on, ``tf.cond``
# works as it does in TensorFlow 1 by default. The name scope is back, and the
# name scope that ``tf.cond`` opens is in it.

tf.disable_control_flow_v2()

with tf.Graph().as_default(), tf.variable_scope("decoder"):
    tf.cond(tf.constant(True), branch, lambda: 0.0)
    # Output:
    # decoder/cond/step:0
    # decoder/bias:0

# %%
# So a checkpoint written under the one control flow holds ``step`` under a
# name that the other does not look for. Make variables outside of branches, or
# with ``tf.get_variable``.
#
# In a loop, the initial value of a variable is a trap of its own:
# :doc:`/examples/get_variable/initializer_in_a_loop`. The next chapter begins
# with the key of a variable: :doc:`/examples/get_variable/key_and_op_name`.
