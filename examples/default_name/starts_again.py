"""
Default names start again when the scope around them is reopened
================================================================

When a variable scope is opened again, the same code inside it gets the same
default names. The root is never left, so there the numbers go on.

.. meta::
   :description: Why a layer with a default name fails at its second call in
      TensorFlow, with layer/weights already exists or layer_1/weights does
      not exist.
"""

# sphinx_gallery_topics = ["8.5", "8.6", "8.7"]
# sphinx_gallery_tags = ["variable names", "sharing", "error"]

import tensorflow.compat.v1 as tf

# %%
# This function makes a layer, whose scope has only a default name.


def layer():
    with tf.variable_scope(None, "layer"):
        return tf.get_variable("weights", [1])


# %%
# Two layers stand in ``encoder``. When it is opened again, the first layer is
# called ``layer`` again. So ``reuse=True`` finds both variables, in the order
# in which they were made.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("encoder"):
        first = [layer(), layer()]
    with tf.variable_scope("encoder", reuse=True):
        second = [layer(), layer()]
    for made, found in zip(first, second):
        print(made.name, found.name, found is made)
    # Output:
    # encoder/layer/weights:0 encoder/layer/weights:0 True
    # encoder/layer_1/weights:0 encoder/layer_1/weights:0 True

# %%
# Without ``reuse`` the same names are an error. If you want new variables,
# open a scope with another name.

with graph.as_default():
    try:
        with tf.variable_scope("encoder"):
            layer()
    except ValueError as error:
        print(str(error).splitlines()[0])
        # Output:
        # Variable encoder/layer/weights already exists, ...

# %%
# So layers cannot be shared at the root: the second call gets a new name, and
# ``reuse=True`` cannot find it. The scope ``layer`` does exist; the message
# asks for ``layer_1``.

with graph.as_default():
    root = tf.get_variable_scope()
    print(layer().name)  # layer/weights:0
    try:
        with tf.variable_scope(root, reuse=True):
            layer()
    except ValueError as error:
        print(error)
        # Output:
        # Variable layer_1/weights does not exist, or was ...

# %%
# The remedy is what ``encoder`` does above: open one scope by its name around
# each call that shall share. Exactly when the numbers start again is on the
# next page: :doc:`/examples/default_name/numbers_after_leaving`.
