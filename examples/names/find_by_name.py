"""
get_tensor_by_name needs the :0, get_operation_by_name refuses it
=================================================================

A graph finds ops by their op names and tensors by their tensor names. If you
pass one where the other is needed, the error says so.

.. meta::
   :description: Find a TensorFlow tensor or op by name, and what "refers to an
      Operation, not a Tensor" and "refers to a Tensor which does not exist"
      mean.
"""

# sphinx_gallery_topics = ["1.5"]
# sphinx_gallery_tags = ["op names", "error"]

import tensorflow.compat.v1 as tf

# %%
# The graph returns the op and the tensor themselves, not copies.

graph = tf.Graph()
with graph.as_default():
    with tf.name_scope("tower"):
        image = tf.constant(1.0, name="image")
    print(image.name)  # tower/image:0

op = graph.get_operation_by_name("tower/image")
tensor = graph.get_tensor_by_name("tower/image:0")
print(op is image.op)  # True
print(tensor is image)  # True

# %%
# With the two forms exchanged, both calls fail. Add ``:0`` to look for a
# tensor, take it away to look for an op.

try:
    graph.get_tensor_by_name("tower/image")
except ValueError as error:
    print(error)
    # Output:
    # The name 'tower/image' refers to an Operation, not a ...

try:
    graph.get_operation_by_name("tower/image:0")
except ValueError as error:
    print(error)
    # Output:
    # Name 'tower/image:0' appears to refer to a Tensor, ...

# %%
# The name must be the full name, with all name scopes. Here ``tower`` is
# missing.

try:
    graph.get_operation_by_name("image")
except KeyError as error:
    print(error.args[0])
    # Output:
    # The name 'image' refers to an Operation not in the graph.

try:
    graph.get_tensor_by_name("image:0")
except KeyError as error:
    print(error.args[0])
    # Output:
    # The name 'image:0' refers to a Tensor which does not ...

# %%
# If the message says that the op exists, only the number of the output is
# wrong.

try:
    graph.get_tensor_by_name("tower/image:1")
except KeyError as error:
    print(error.args[0])
    # Output:
    # The name 'tower/image:1' refers to a Tensor which ...

# %%
# A session takes the same names: :doc:`/examples/names/run_by_name`.
