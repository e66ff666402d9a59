"""
A Keras weight does not tell the scope of its variable
======================================================

In a graph, the variables of a Keras layer take the name scope, which those of
``tf.get_variable`` do not. But the weights of Keras 3, the Keras of
TensorFlow 2.16 and newer, have names of their own, without any scope.

.. meta::
   :description: What the weights of a Keras layer are called inside
      tf.name_scope and tf.variable_scope, in Keras and in the graph.
"""

# sphinx_gallery_topics = ["24.1", "24.3", "24.4"]
# sphinx_gallery_tags = ["variable names", "surprise", "migration"]

import tensorflow.compat.v1 as tf

# %%
# Two layers of one name are made in two scopes. What Keras calls their
# kernels is the same, and names neither the scope nor the layer.

with tf.Graph().as_default():
    image = tf.placeholder(tf.float32, [None, 3])
    with tf.name_scope("tower"):
        scale = tf.get_variable("scale", [])
        hidden = tf.keras.layers.Dense(2, name="hidden")
        hidden(image)
    with tf.variable_scope("encoder"):
        code = tf.keras.layers.Dense(2, name="hidden")
        code(image)
    variables = tf.global_variables()

print(hidden.kernel.name)  # kernel
print(code.kernel.name)  # kernel

# %%
# The graph has other names for them, with either kind of scope. Only ``scale``
# is made by ``tf.get_variable``, and has no prefix.

for variable in variables:
    print(variable.name)
# Output:
# scale:0
# tower/hidden/kernel:0
# tower/hidden/bias:0
# encoder/hidden/kernel:0
# encoder/hidden/bias:0

# %%
# A weight of Keras 3 has a path besides, with the name of its layer. The path
# is free of scopes too.

print(hidden.kernel.path)  # hidden/kernel
print(code.kernel.path)  # hidden/kernel

# %%
# The variable of the graph is inside the weight, as its ``value``.

print(hidden.kernel.value.name)  # tower/hidden/kernel:0
print(hidden.kernel.value is variables[1])  # True

# %%
# Neither name decides what is shared:
# :doc:`/examples/keras/shared_by_object`.
