"""
An op that fails still uses up its name
=======================================

TensorFlow takes the name first and makes the op then. If the op is refused,
for example because of its shapes, the name stays taken.

.. meta::
   :description: Why the first TensorFlow op is called MatMul_1 after a
      "Dimensions must be equal" error, and what Graph.unique_name does.
"""

# sphinx_gallery_topics = ["3.5", "3.6"]
# sphinx_gallery_tags = ["op names", "error"]

import tensorflow.compat.v1 as tf

# %%
# The shapes of the two inputs do not fit.

graph = tf.Graph()
with graph.as_default():
    image = tf.ones([2, 3], name="image")
    try:
        tf.matmul(image, image)
    except ValueError as error:
        print(error)
        # Output:
        # Dimensions must be equal, but are 3 and 2 for '{{node MatMul}} ...

# %%
# The op is not in the graph, but its name is taken. The call that is right
# gets a number.

with graph.as_default():
    tf.matmul(image, image, transpose_b=True)
    for op in graph.get_operations():
        print(op.name)
    # Output:
    # image
    # MatMul_1

# %%
# ``Graph.unique_name`` is the function that takes a name. It takes it for
# good, whether or not an op is made.

with graph.as_default():
    print(graph.unique_name("step"))  # step
    step = tf.constant(0, name="step")
    print(step.op.name)  # step_1

# %%
# To see what the next name would be, ask it not to mark the name as used. Then
# the same answer comes again, and the next op gets that name.

with graph.as_default():
    for _ in range(2):
        print(graph.unique_name("step", mark_as_used=False))
    # Output:
    # step_2
    # step_2
    step = tf.constant(0, name="step")
    print(step.op.name)  # step_2

# %%
# In a notebook, where calls fail and are tried again, begin with a new graph
# to get the names of a clean run: :doc:`/examples/names/names_per_graph`.
