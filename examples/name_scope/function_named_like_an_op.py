"""
A function can take a name like an op
=====================================

A function that makes several ops can put them into one name scope, and give
the last op the name of that scope. Its callers then choose a name, or get a
default one, as they do with TensorFlow's own ops.

.. meta::
   :description: How to use name, default_name and name=scope of tf.name_scope
      in your own function, and what "Duplicate node name in graph" means.
"""

# sphinx_gallery_topics = ["2.7", "2.8", "2.12"]
# sphinx_gallery_tags = ["op names", "error"]

import tensorflow.compat.v1 as tf

# %%
# The second argument of ``tf.name_scope`` is the default name. The third holds
# the tensors that the function works on.


def centered(image, name=None):
    with tf.name_scope(name, "centered", [image]) as scope:
        mean = tf.reduce_mean(image, 0, name="mean")
        return tf.subtract(image, mean, name=scope)


# %%
# The string in ``scope`` ends in a slash. An op with such a name gets the name
# without the slash, with nothing in front of it. So the result is called like
# the scope, and the ops within keep the prefix.

graph = tf.Graph()
with graph.as_default():
    image = tf.constant([1.0, 3.0], name="image")
    print(centered(image).name)  # centered:0
    print(centered(image).name)  # centered_1:0
    print(centered(image, "photo").name)  # photo:0
    for op in graph.get_operations():
        if op.name.startswith("photo"):
            print(op.name)
    # Output:
    # photo/mean/reduction_indices
    # photo/mean
    # photo

# %%
# Only one op can have the name of the scope. An op name with a slash at its
# end is never numbered: the second one is an error. So pass ``scope`` to the
# last op only.

with graph.as_default():
    try:
        with tf.name_scope("step") as scope:
            tf.identity(image, name=scope)
            tf.identity(image, name=scope)
    except ValueError as error:
        print(error)  # Duplicate node name in graph: 'step'

# %%
# The third argument does more than it seems:
# :doc:`/examples/name_scope/values_choose_the_graph`.
