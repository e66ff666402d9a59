"""
A late disable_eager_execution leaves old values behind
=======================================================

``tf.disable_eager_execution()`` switches the whole process to graphs.
TensorFlow 2 accepts it at any time, but what was made before does not become
part of a graph.

.. meta::
   :description: Why TensorFlow says "Attempting to capture an EagerTensor
      without building a function" after a late disable_eager_execution.
"""

# sphinx_gallery_topics = ["20.5"]
# sphinx_gallery_tags = ["error", "migration"]

import tensorflow.compat.v1 as tf

# %%
# This program begins eagerly, as every program does in TensorFlow 2. It makes
# a tensor and a variable.

image = tf.constant(1.0, name="image")
weights = tf.Variable(2.0, name="weights")
print(tf.executing_eagerly())  # True

# %%
# The switch comes too late, and says nothing.

tf.disable_eager_execution()
print(tf.executing_eagerly())  # False

# %%
# New lines build a graph, and it knows nothing of the old variable. Its name
# is free there, and so one name now means two variables.

other = tf.Variable(2.0, name="weights")
print(weights.name)  # weights:0
print(other.name)  # weights:0
print(other is weights)  # False
for variable in tf.global_variables():
    print(variable is other)
# Output:
# True

# %%
# The error comes only where an old value is used in the graph. The number in a
# tensor can still be handed over; a variable has to be made again.

for value in [image, weights]:
    try:
        tf.add(value, 1.0)
    except RuntimeError as error:
        print(error)
# Output:
# x: Attempting to capture an EagerTensor without building a function.
# resource: Attempting to capture an EagerTensor without building a function.
total = tf.add(image.numpy(), 1.0, name="total")
print(total.name)  # total:0

# %%
# Once a graph was begun, there is no way back either.

try:
    tf.enable_eager_execution()
except ValueError as error:
    print(error)
    # Output:
    # tf.enable_eager_execution must be called at program startup.

# %%
# So call the switch right after the import, before anything else. To build
# only one part of a program as a graph, make all that it uses inside
# ``with tf.Graph().as_default():``, without a switch. What names mean without
# a graph: :doc:`/examples/eager/no_tensor_name`.
