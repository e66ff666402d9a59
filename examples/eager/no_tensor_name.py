"""
An eager tensor has no name
===========================

A tensor is named after the op in a graph that makes it, and eager execution
computes values without a graph. So ``Tensor.name`` raises an error there,
while a variable still has a name.

.. meta::
   :description: Why Tensor.name is undefined when eager execution is enabled
      in TensorFlow, and how to get a name by building a graph.
"""

# sphinx_gallery_topics = ["21.1"]
# sphinx_gallery_tags = ["error", "migration"]

import tensorflow as tf

# %%
# TensorFlow 2 is eager by default. The sum below is only a value, and the name
# given to ``tf.add`` is lost.

with tf.name_scope("tower"):
    weights = tf.Variable(1.0, name="weights")
    total = tf.add(weights, 1.0, name="total")

try:
    print(total.name)
except AttributeError as error:
    print(error)
    # Output:
    # Tensor.name is undefined when eager execution is enabled.

# %%
# The op and the graph are missing for the same reason.

try:
    print(total.op)
except AttributeError as error:
    print(error)
    # Output:
    # Tensor.op is undefined when eager execution is enabled.

try:
    print(total.graph)
except AttributeError as error:
    print(error)
    # Output:
    # Tensor.graph is undefined when eager execution is enabled.

# %%
# The variable has a name, with the name scope in it. But the name is only a
# label: a second variable can have the same one.

with tf.name_scope("tower"):
    other = tf.Variable(2.0, name="weights")

print(weights.name)  # tower/weights:0
print(other.name)  # tower/weights:0
print(other is weights)  # False

# %%
# So keep the variable itself, not its name. To see names of tensors, run the
# same lines in a graph. (A ``tf.function`` is traced into a graph too: a
# ``print`` inside it shows the names during tracing.)

with tf.Graph().as_default():
    with tf.name_scope("tower"):
        weights = tf.Variable(1.0, name="weights")
        total = tf.add(weights, 1.0, name="total")
    print(total.name)  # tower/total:0

# %%
# How names are made in a graph begins with
# :doc:`/examples/name_scope/skips_get_variable`. What the first programs of
# this site print without a graph is on the next page:
# :doc:`/examples/eager/same_names_no_sharing`.
