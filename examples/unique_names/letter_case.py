"""
Names that differ only in case are numbered
===========================================

When TensorFlow looks whether a name is taken, capital and small letters are
the same to it. The new name keeps its spelling and gets a number.

.. meta::
   :description: Why a TensorFlow op is called mul_1 although only Mul exists,
      because unique names ignore upper and lower case.
"""

# sphinx_gallery_topics = ["3.4", "3.12"]
# sphinx_gallery_tags = ["op names", "error"]

import tensorflow.compat.v1 as tf

# %%
# Three spellings are one name, for ops and for name scopes.

graph = tf.Graph()
with graph.as_default():
    for name in ["image", "Image"]:
        op = tf.no_op(name=name)
        print(op.name)
    # Output:
    # image
    # Image_1
    with tf.name_scope("IMAGE") as scope:
        print(scope)  # IMAGE_2/

# %%
# You meet this without any capitals of your own. The default name of
# ``tf.multiply`` is ``Mul``, that of the operator is ``mul``. They share one
# count.

with graph.as_default():
    step = tf.placeholder(tf.float32, [], name="step")
    square = tf.multiply(step, step)
    cube = square * step
    print(square.op.name)  # Mul
    print(cube.op.name)  # mul_1

# %%
# The gradient of an op gets a name scope that is made from its name. This is
# where the rule helps: a debugger that writes values to folders of those names
# needs different ones, because many file systems ignore case.

with graph.as_default():
    tf.gradients(cube, step)
    scopes = set()
    for op in graph.get_operations():
        if "_grad/" in op.name:
            scopes.add(op.name.split("/")[1])
    print(sorted(scopes))  # ['Mul_grad', 'mul_1_grad']

# %%
# A look-up does not ignore case. It needs the name as it is spelled.

try:
    graph.get_operation_by_name("IMAGE")
except KeyError as error:
    print(error.args[0])
    # Output:
    # The name 'IMAGE' refers to an Operation not in the graph.

# %%
# Numbers also come from ops that you did not write:
# :doc:`/examples/unique_names/helper_ops`.
