"""
Every use of a resource variable adds a read
============================================

In a graph, an op such as ``Add`` takes a value, not a resource variable. So
TensorFlow adds an op ``ReadVariableOp`` at each use, and its name depends on
how the variable is used.

.. meta::
   :description: Where ops such as ReadVariableOp_1 and add/ReadVariableOp in a
      TensorFlow graph come from, and how to have only one.
"""

# sphinx_gallery_topics = ["4.9"]
# sphinx_gallery_tags = ["variable names", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# A function of TensorFlow reads the variable inside its own name scope, once
# for each argument.

graph = tf.Graph()
with graph.as_default():
    image = tf.constant(1.0, name="image")
    bias = tf.Variable(0.0, name="bias", use_resource=True)
    total = tf.add(bias, bias, name="total")
    for value in total.op.inputs:
        print(value.name)
    # Output:
    # total/ReadVariableOp:0
    # total/ReadVariableOp_1:0

# %%
# With an operator it depends on the side, which is a surprise. On the left,
# the variable is read before the name scope of the op opens; on the right,
# inside it.

with graph.as_default():
    left = bias + image
    right = image + bias
    print(left.op.inputs[0].name)  # ReadVariableOp:0
    print(right.op.inputs[1].name)  # add_1/ReadVariableOp:0

# %%
# A reference variable has one op ``read``, made with the variable. All uses
# share it.

with graph.as_default():
    loss = tf.Variable(0.0, name="loss", use_resource=False)
    total = tf.add(loss, loss)
    for value in total.op.inputs:
        print(value.name)
    # Output:
    # loss/read:0
    # loss/read:0

# %%
# To have one read with a name that you know, make it yourself and use the
# tensor from then on.

with graph.as_default():
    current = tf.identity(bias, name="current")
    total = tf.add(current, current)
    for value in total.op.inputs:
        print(value.name)
    # Output:
    # current:0
    # current:0

# %%
# The reads have names that you can fetch. The name of the variable is another
# matter: :doc:`/examples/variable/handle_is_not_value`.
