"""
get_variable needs a shape or an initial value
==============================================

In a graph, ``tf.get_variable`` makes a variable only if it can work out its
shape, its type and its first value. A call that fails leaves the key free,
but it can use up the name.

.. meta::
   :description: What to do about "did not get an initializer, so its shape
      argument must be specified" and other errors of tf.get_variable.
"""

# sphinx_gallery_topics = ["5.12", "5.13"]
# sphinx_gallery_tags = ["variable names", "error"]

import tensorflow.compat.v1 as tf

# %%
# A name alone is not enough. Give a shape, and the values come from the
# default initializer; or give an initial value, and the shape comes from it.

graph = tf.Graph()
with graph.as_default():
    try:
        tf.get_variable("weights")
    except ValueError as error:
        print(error)
        # Output:
        # Variable weights did not get an initializer, ...

# %%
# Four more calls fail, for these reasons. A tensor has a shape already, so do
# not give one. It has a type too, so do not give another. An initializer
# object has no shape, so give one. And types such as ``tf.complex64`` have no
# default initializer, so give one.

with graph.as_default():
    one = tf.constant(1)
    wrong_calls = [
        {"initializer": one, "shape": []},
        {"initializer": one, "dtype": tf.float32},
        {"initializer": tf.zeros_initializer()},
        {"shape": [], "dtype": tf.complex64},
    ]
    for arguments in wrong_calls:
        try:
            tf.get_variable("weights", **arguments)
        except ValueError as error:
            print(error)
    # Output:
    # If initializer is a constant, do not specify shape.
    # Initializer type '<dtype: 'int32'>' and explicit ...
    # The initializer passed is not valid. It should be ...
    # An initializer for variable weights of ...

# %%
# None of them has taken the name.

with graph.as_default():
    weights = tf.get_variable("weights", [1])
    print(weights.name)  # weights:0

# %%
# Beware of an initializer that fails by itself. It is called after the name
# was taken, so the variable shows a number at the next attempt. The key is
# free, or there would be an error. Begin again with a new graph if the name
# matters, as it does in a checkpoint.


def broken(shape, dtype=None, partition_info=None):
    raise ValueError("no file with a bias")


with graph.as_default():
    try:
        tf.get_variable("bias", [1], initializer=broken)
    except ValueError as error:
        print(error)  # no file with a bias
    bias = tf.get_variable("bias", [1])
    print(bias.name)  # bias_1:0

# %%
# Which values a variable has when only its shape is given:
# :doc:`/examples/get_variable/default_initializer`.
