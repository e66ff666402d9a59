"""
Eager name scopes are prefixes without numbers
==============================================

Name scopes nest in eager mode as they do in a graph, and a name that ends in
a slash is used as it is. But they never get a number, not even where a
variable scope gets one.

.. meta::
   :description: How tf.name_scope, tf.get_current_name_scope and a
      variable_scope with default_name name eager TensorFlow 2 variables.
"""

# sphinx_gallery_topics = ["21.5", "21.10", "21.11"]
# sphinx_gallery_tags = ["surprise", "migration"]

import tensorflow as tf

# %%
# Name scopes nest. A trailing slash leaves the scopes around it, and an empty
# name leads to the root.

with tf.name_scope("tower"):
    with tf.name_scope("hidden"):
        print(tf.Variable(0.0, name="bias").name)
        # Output:
        # tower/hidden/bias:0
    with tf.name_scope("encoder/"):
        print(tf.Variable(0.0, name="bias").name)
        # Output:
        # encoder/bias:0
    with tf.name_scope(""):
        print(tf.Variable(0.0, name="bias").name)  # bias:0

# %%
# ``tf.get_current_name_scope`` tells which name scope is open. It is a
# function of TensorFlow 2, and works in a graph too. A graph has name scopes
# of its own.

with tf.name_scope("tower"):
    with tf.name_scope("hidden"):
        print(tf.get_current_name_scope())  # tower/hidden
    with tf.Graph().as_default(), tf.name_scope("decoder"):
        print(tf.get_current_name_scope())  # decoder

# %%
# The surprise is a variable scope with a default name. It is numbered at its
# second opening, in eager mode too. Its name scope is not, so the two kinds of
# variables part.

for _ in range(2):
    with tf.compat.v1.variable_scope(None, "cell") as scope:
        weights = tf.compat.v1.get_variable("weights", [1])
        step = tf.Variable(0, name="step")
    print(scope.name, scope.original_name_scope)
    print(weights.name, step.name)
# Output:
# cell cell/
# cell/weights:0 cell/step:0
# cell_1 cell/
# cell_1/weights:0 cell/step:0

# %%
# To tell the cells apart, give each a name of its own, or name all variables
# by ``get_variable``. Some settings of a variable scope do not work in eager
# mode at all: :doc:`/examples/eager/improper_nesting`.
