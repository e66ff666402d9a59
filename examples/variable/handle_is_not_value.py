"""
The name of a resource variable is its handle, not its value
============================================================

In a graph, the tensor called ``step:0`` of a resource variable ``step`` is a
handle, which only says where the value is. ``Session.run`` fetches the handle
without any complaint.

.. meta::
   :description: Why session.run("step:0") returns a resource handle instead of
      the value of a TensorFlow variable, and which name to fetch.
"""

# sphinx_gallery_topics = ["4.15"]
# sphinx_gallery_tags = ["variable names"]

import tensorflow.compat.v1 as tf

# %%
# The name of the variable is the name of a tensor. Its type is ``resource``.

graph = tf.Graph()
with graph.as_default():
    step = tf.Variable(7, name="step", use_resource=True)
    print(step.name)  # step:0
    handle = graph.get_tensor_by_name("step:0")
    print(handle.dtype.name)  # resource

# %%
# Now the trap: fetching it by that name is not an error. The result is an
# array of bytes, marked as a resource.

session = tf.Session(graph=graph)
session.run(step.initializer)
print(session.run("step:0").dtype.names)  # ('resource',)

# %%
# For the value, fetch the variable itself. If only names are at hand, fetch
# the read op that was made with the variable.

print(session.run(step))  # 7
print(session.run("step/Read/ReadVariableOp:0"))  # 7

# %%
# The trap opens when code for TensorFlow 1 moves on. There, variables are
# reference variables by default, and ``:0`` after the name is the value.

with graph.as_default():
    loss = tf.Variable(0.5, name="loss", use_resource=False)
    value = graph.get_tensor_by_name("loss:0")
    print(value.dtype.name)  # float32_ref
session.run(loss.initializer)
print(session.run("loss:0"))  # 0.5
session.close()

# %%
# Assigning a value adds ops too: :doc:`/examples/variable/assign_ops`.
