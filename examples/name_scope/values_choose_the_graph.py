"""
The values of a name scope choose its graph
===========================================

The third argument of ``tf.name_scope`` holds tensors. The scope is opened in
their graph, and that graph is the default inside the block.

.. meta::
   :description: What the values of tf.name_scope are for in TensorFlow, and
      the errors "must be from the same graph" and "At least one of name".
"""

# sphinx_gallery_topics = ["2.12", "2.13", "2.18"]
# sphinx_gallery_tags = ["op names", "error"]

import tensorflow.compat.v1 as tf

# %%
# The second graph is the default. But the scope below has ``label`` among its
# values, which is in the first graph, and the op inside goes there too.

first = tf.Graph()
second = tf.Graph()
with first.as_default():
    label = tf.constant(1.0, name="label")
with second.as_default():
    image = tf.constant(2.0, name="image")
    with tf.name_scope("loss", None, [label]):
        total = tf.constant(0.0, name="total")
    print(total.name)  # loss/total:0
    print(total.graph is first)  # True

# %%
# Tensors of two graphs are an error. (The message goes on with the addresses
# of the graphs, which are cut off here.) The error takes no name: the next
# scope gets no number in either graph.

with second.as_default():
    try:
        with tf.name_scope("step", None, [image, label]):
            pass
    except ValueError as error:
        print(str(error).split(" (graphs are")[0])
        # Output:
        # Tensor("label:0", shape=(), dtype=float32) must be from the same ...
for graph in [first, second]:
    with graph.as_default(), tf.name_scope("step") as scope:
        print(scope)
# Output:
# step/
# step/

# %%
# With values, there must be a name or a default name. And the values are not
# the second argument.

with second.as_default():
    try:
        with tf.name_scope(None, None, [image]):
            pass
    except ValueError as error:
        print(error)
        # Output:
        # At least one of name (None) and default_name (None) must be provided.
    try:
        with tf.name_scope("decoder", [image]):
            pass
    except TypeError as error:
        print(error)
        # Output:
        # `default_name` type (<class 'list'>) is not a string type. ...

# %%
# In ``tf.op_scope``, the older form, the values come first and the default
# name comes last.

with first.as_default():
    with tf.op_scope([image], None, "decoder") as scope:
        code = tf.constant(0.0, name="code")
    print(scope)  # decoder/
    print(code.name)  # decoder/code:0
    print(code.graph is second)  # True

# %%
# Without values, a name scope is opened in the default graph:
# :doc:`/examples/name_scope/belongs_to_one_graph`.
