"""
A Keras layer shares by object, not by name
===========================================

A Keras layer keeps its variables. Call the object again to use them again;
another layer of the same name has others, whatever ``reuse`` says.

.. meta::
   :description: Call a Keras layer twice to share its variables in a TensorFlow
      graph, since neither its name nor reuse shares them.
"""

# sphinx_gallery_topics = ["24.2", "24.5", "24.6"]
# sphinx_gallery_tags = ["sharing", "variable names", "op names", "migration"]

import tensorflow.compat.v1 as tf

# %%
# One layer is called twice. There is one kernel and one bias, and each call
# made ops in a name scope of its own.

with tf.Graph().as_default():
    image = tf.placeholder(tf.float32, [None, 3])
    hidden = tf.keras.layers.Dense(3, name="hidden")
    once = hidden(image)
    twice = hidden(once)
    print([v.name for v in tf.global_variables()])
    # Output:
    # ['hidden/kernel:0', 'hidden/bias:0']

print(once.name)  # hidden_1/BiasAdd:0
print(twice.name)  # hidden_3/BiasAdd:0

# %%
# Two layers get the same name, in the same variable scope with ``reuse``. With
# ``tf.get_variable`` that would share.

with tf.Graph().as_default():
    image = tf.placeholder(tf.float32, [None, 3])
    with tf.variable_scope("encoder"):
        first = tf.keras.layers.Dense(3, name="hidden")
        first(image)
    with tf.variable_scope("encoder", reuse=True):
        second = tf.keras.layers.Dense(3, name="hidden")
        second(image)
    print(second.kernel is first.kernel)  # False
    for variable in tf.global_variables():
        print(variable.name)
    # Output:
    # encoder/hidden/kernel:0
    # encoder/hidden/bias:0
    # encoder_1/hidden/kernel:0
    # encoder_1/hidden/bias:0

# %%
# A layer without a name is called after its class, with a number. Keras 3
# counts on in another graph.

with tf.Graph().as_default():
    print(tf.keras.layers.Dense(3).name)  # dense
    print(tf.keras.layers.Dense(3).name)  # dense_1

with tf.Graph().as_default():
    print(tf.keras.layers.Dense(3).name)  # dense_2

# %%
# Functions share by object too, if they are templates:
# :doc:`/examples/templates/template_called_again`.
