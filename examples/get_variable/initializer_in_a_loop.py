"""
A variable made in a loop needs a function as its initial value
===============================================================

In a graph, a variable that is made in the body of ``tf.while_loop`` is lifted
out of the loop. A tensor that was made in the loop stays there, so it cannot
be the initial value.

.. meta::
   :description: What "initial_value is from inside a control-flow construct"
      and "could not be lifted out of a tf.function" mean for a variable.
"""

# sphinx_gallery_topics = ["5.18"]
# sphinx_gallery_tags = ["variable names", "error"]

import tensorflow.compat.v1 as tf

# %%
# The body of this loop makes a tensor of zeros, and asks for a variable that
# begins with it.


def body(count):
    zeros = tf.zeros([])
    tf.get_variable("loss", initializer=zeros)
    return count + 1


try:
    with tf.Graph().as_default():
        tf.while_loop(lambda count: count < 2, body, [0])
except ValueError as error:
    print(error)
    # Output:
    # Argument `initial_value` (Tensor("zeros:0", ...

# %%
# The remedy is a function. It is called outside of the loop, where the
# variable is made. The loop leaves no trace in the name of the variable.


def mended(count):
    loss = tf.get_variable("loss", initializer=make_zeros)
    print(loss.name)
    return count + 1


def make_zeros():
    return tf.zeros([])


with tf.Graph().as_default(), tf.variable_scope("decoder"):
    tf.while_loop(lambda count: count < 2, mended, [0])
    # Output:
    # decoder/loss:0

# %%
# The control flow of TensorFlow 1 refuses the first body too, in other words.
# The line that turns it on is a switch for the whole process.

tf.disable_control_flow_v2()

try:
    with tf.Graph().as_default():
        tf.while_loop(lambda count: count < 2, body, [0])
except ValueError as error:
    print(error)
    # Output:
    # The `initial_value` passed to `tf.Variable` loss/ ...

# %%
# What happens when the same key is asked for again is the subject of the next
# chapter: :doc:`/examples/reuse/already_exists`.
