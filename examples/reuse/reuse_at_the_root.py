"""
reuse_variables() at the root breaks the optimizer
==================================================

``tf.get_variable_scope().reuse_variables()`` lets the towers of a model share
their weights. At the root its effect never ends, and so an optimizer cannot
create its own variables.

.. meta::
   :description: Why Adam fails with "Variable weights/Adam/ does not exist" in
      TensorFlow after reuse_variables(), and how towers share weights.
"""

# sphinx_gallery_topics = ["9.9", "9.10", "9.18"]
# sphinx_gallery_tags = ["sharing", "error"]

import tensorflow.compat.v1 as tf

# %%
# Each tower has a name scope of its own, and asks for the same weights. The
# first tower makes them. The flag is set before the second one asks.


def towers():
    weights, losses = [], []
    for tower in ["tower_0", "tower_1"]:
        with tf.name_scope(tower):
            weights.append(tf.get_variable("weights", [1]))
            loss = tf.square(weights[-1], name="loss")
            losses.append(loss)
        tf.get_variable_scope().reuse_variables()
    return weights, losses


graph = tf.Graph()
with graph.as_default():
    (first, second), losses = towers()
    print(second is first)  # True
    print(first.name)  # weights:0
    for loss in losses:
        print(loss.name)
    # Output:
    # tower_0/loss:0
    # tower_1/loss:0

# %%
# The flag is still set after the loop. ``tf.get_variable`` creates nothing any
# more, neither for you nor for Adam. (A full name that ends in a slash is a
# sign that an optimizer asked.)

with graph.as_default():
    try:
        tf.get_variable("bias", [1])
    except ValueError as error:
        print(error)
        # Output:
        # Variable bias does not exist, or was not created ...
    try:
        tf.train.AdamOptimizer().minimize(tf.add_n(losses))
    except ValueError as error:
        print(error)
        # Output:
        # Variable weights/Adam/ does not exist, or was ...

# %%
# The remedy is one line around the loop. It opens the current variable scope
# as a block, and the flag ends with the block. The towers share as before, and
# Adam gets its variables.

with tf.Graph().as_default():
    with tf.variable_scope(tf.get_variable_scope()):
        (first, second), losses = towers()
    print(second is first)  # True
    tf.get_variable("bias", [1])
    tf.train.AdamOptimizer().minimize(tf.add_n(losses))
    for variable in tf.global_variables():
        print(variable.name)
    # Output:
    # weights:0
    # bias:0
    # beta1_power:0
    # beta2_power:0
    # weights/Adam:0
    # weights/Adam_1:0

# %%
# A template shares variables without any flag of yours:
# :doc:`/examples/templates/template_called_again`.
