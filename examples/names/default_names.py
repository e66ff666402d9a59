"""
An op without a name keeps its default name
===========================================

Every function that makes an op has a default name for it. That need not be
the type of the op, and it cannot be changed later.

.. meta::
   :description: The default names of TensorFlow ops such as Add, truediv and
      strided_slice, and how to rename a tensor with tf.identity.
"""

# sphinx_gallery_topics = ["1.3", "1.6"]
# sphinx_gallery_tags = ["op names", "error"]

import tensorflow.compat.v1 as tf

# %%
# The name and the type of an op are two things. For many functions they are
# the same word.

graph = tf.Graph()
with graph.as_default():
    image = tf.placeholder(tf.float32, [2, 2])
    product = tf.matmul(image, image)
    active = tf.nn.relu(product)
    print(product.op.name, product.op.type)  # MatMul MatMul
    print(active.op.name, active.op.type)  # Relu Relu

# %%
# For others they are not. Such types can change with the release: in
# TensorFlow 1.15 the type of ``Add`` is ``Add``. The name stays.

with graph.as_default():
    total = tf.add(image, image)
    empty = tf.zeros([2, 2])
    print(total.op.name, total.op.type)  # Add AddV2
    print(empty.op.name, empty.op.type)  # zeros Const

# %%
# A Python operator has a default name of its own. It is often another word
# than the type.

with graph.as_default():
    ratio = image / image
    first = image[0]
    print(ratio.op.name, ratio.op.type)  # truediv RealDiv
    print(first.op.name, first.op.type)
    # Output:
    # strided_slice StridedSlice

# %%
# The name cannot be changed once the op is made. So pass ``name=`` when you
# make it. If the call is not yours, add an op that has the name you want and
# passes the value on. The old op keeps its name.

with graph.as_default():
    try:
        ratio.op.name = "scaled"
    except AttributeError as error:
        print(type(error).__name__)  # AttributeError
    scaled = tf.identity(ratio, name="scaled")
    print(scaled.name)  # scaled:0
    print(ratio.name)  # truediv:0

# %%
# Which names you may give is on the next page:
# :doc:`/examples/names/valid_names`.
