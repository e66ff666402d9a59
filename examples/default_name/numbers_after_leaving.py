"""
Leaving a variable scope resets the default names inside it
===========================================================

Leaving a variable scope that was opened by a name sets the numbers of the
default names inside it to zero. Leaving one that was opened by its object
puts back the numbers from before.

.. meta::
   :description: When the numbers of TensorFlow's default_name restart, after
      leaving a variable scope opened by name, by object or by the empty name.
"""

# sphinx_gallery_topics = ["8.9", "8.10", "8.14", "8.16"]
# sphinx_gallery_tags = ["variable names", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# This function opens a scope with a default name, and returns the name that it
# got.


def hidden():
    with tf.variable_scope(None, "hidden") as scope:
        return scope.name


# %%
# First ``tower`` is opened by its name, and leaving it sets the numbers to
# zero. Then it is opened twice by its object. Leaving that puts back zero, so
# each time the first default name is the same.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("tower") as tower:
        print(hidden())  # tower/hidden
    with tf.variable_scope(tower):
        print(hidden())  # tower/hidden
        print(hidden())  # tower/hidden_1
    with tf.variable_scope(tower):
        print(hidden())  # tower/hidden

# %%
# A jump by the object of a scope that is still open goes on with its numbers.
# Here is the surprise: what was given out inside is given out again after it.

with graph.as_default(), tf.variable_scope("encoder"):
    encoder = tf.get_variable_scope()
    print(hidden())  # encoder/hidden
    with tf.variable_scope(encoder):
        print(hidden())  # encoder/hidden_1
    print(hidden())  # encoder/hidden_1

# %%
# So two scopes are called ``encoder/hidden_1``. If both ask for a variable of
# one name, the second gets
# :doc:`the error for a name that exists </examples/reuse/already_exists>`.
# Name such scopes yourself.
#
# The empty name is an exception: leaving it sets nothing to zero. At the root
# the numbers always go on.

with graph.as_default():
    print(hidden())  # hidden
    with tf.variable_scope("") as empty:
        print(repr(empty.name))  # ''
    print(hidden())  # hidden_1
