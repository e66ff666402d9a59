"""
A layer called twice shares its variables, not its ops
======================================================

In a graph, a function that gets its variables under ``reuse=tf.AUTO_REUSE``
can be called twice with the same weights. Each call still makes its own ops,
with names of their own.

.. meta::
   :description: Call a TensorFlow layer function twice with shared weights,
      which gives one variable and two sets of ops.
"""

# sphinx_gallery_topics = ["9.13"]
# sphinx_gallery_tags = ["sharing"]

import tensorflow.compat.v1 as tf

# %%
# The function returns its weights too, so that they can be compared.


def hidden(inputs):
    with tf.variable_scope("hidden", reuse=tf.AUTO_REUSE):
        weights = tf.get_variable("weights", [2, 2])
        outputs = tf.matmul(inputs, weights, name="outputs")
    return weights, outputs


# %%
# Both calls get the same variable, and the graph has no other.

with tf.Graph().as_default():
    weights_a, outputs_a = hidden(tf.ones([1, 2]))
    weights_b, outputs_b = hidden(tf.zeros([1, 2]))
    print(weights_b is weights_a)  # True
    for variable in tf.global_variables():
        print(variable.name)
    # Output:
    # hidden/weights:0

# %%
# The outputs are two tensors of two ops. The second call opened the name scope
# ``hidden_1``, as
# :doc:`every reopened variable scope does </examples/variable_scope/reopen>`.

print(outputs_a.name)  # hidden/outputs:0
print(outputs_b.name)  # hidden_1/outputs:0

# %%
# The next page does the same with the discriminator of a GAN:
# :doc:`/examples/reuse/discriminator_called_twice`.
