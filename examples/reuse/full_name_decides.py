"""
Sharing depends on the full name, not on the code
=================================================

In a graph, ``tf.get_variable`` finds a variable by its full name: the name of
the variable scope, a slash, and the name asked for. Which function asks does
not matter, but which graph is asked does.

.. meta::
   :description: When two TensorFlow functions share a variable, and why the
      same function in another variable scope or graph does not.
"""

# sphinx_gallery_topics = ["9.14", "9.15", "9.16"]
# sphinx_gallery_tags = ["sharing", "error"]

import tensorflow.compat.v1 as tf

# %%
# One function is called in two variable scopes. Even under ``tf.AUTO_REUSE``
# it makes two variables, because the full names differ.


def hidden():
    with tf.variable_scope("hidden", reuse=tf.AUTO_REUSE):
        return tf.get_variable("weights", [1])


graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("encoder"):
        encoder = hidden()
    with tf.variable_scope("decoder"):
        decoder = hidden()
    print(encoder.name)  # encoder/hidden/weights:0
    print(decoder.name)  # decoder/hidden/weights:0
    print(decoder is encoder)  # False

# %%
# Other code shares the variable if it asks for the same full name. Here the
# path to it is written in one piece.

with graph.as_default():
    path = "encoder/hidden"
    with tf.variable_scope(path, reuse=True) as scope:
        shared = tf.get_variable("weights", [1])
    print(shared is encoder)  # True

# %%
# In a graph, ``==`` between variables asks the same question as ``is``. It
# does not compare values. Write ``is``, which means this everywhere.

with graph.as_default():
    print(shared == encoder)  # True
    print(decoder == encoder)  # False

# %%
# Each graph has variables of its own. A scope object that was made in one
# graph takes its name and its settings to another, but no variables. So
# ``reuse=True`` finds nothing there, and ``tf.AUTO_REUSE`` makes a new
# variable with an old name.

with tf.Graph().as_default():
    try:
        with tf.variable_scope(scope):
            tf.get_variable("weights", [1])
    except ValueError as error:
        print(error)
        # Output:
        # Variable encoder/hidden/weights does not exist, ...
    with tf.variable_scope(scope, reuse=tf.AUTO_REUSE):
        other = tf.get_variable("weights", [1])
    print(other.name)  # encoder/hidden/weights:0
    print(other is encoder)  # False

# %%
# Even then a variable is not returned if two more things do not fit:
# :doc:`/examples/reuse/shape_and_dtype_checked`.
