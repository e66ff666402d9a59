"""
A name scope does not prefix get_variable
=========================================

``tf.name_scope`` prefixes the names of ops and of variables made by
``tf.Variable``. It does not prefix the names of variables made by
``tf.get_variable``.

.. meta::
   :description: In a TensorFlow graph, tf.name_scope prefixes ops and
      tf.Variable, but not variables made by tf.get_variable.
"""

# sphinx_gallery_topics = ["5.1"]
# sphinx_gallery_tags = ["variable names", "op names", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# One name scope holds two variables and an op that adds them. The surprise is
# the first variable: it was made inside the name scope, and its name does not
# show it. ``tf.get_variable`` looks only at variable scopes, and none is open.

with tf.Graph().as_default():
    with tf.name_scope("my_scope"):
        v1 = tf.get_variable("var1", [1], dtype=tf.float32)
        v2 = tf.Variable(1, name="var2", dtype=tf.float32)
        a = tf.add(v1, v2)
    print(v1.name)  # var1:0

# %%
# ``tf.Variable`` takes the name scope.

print(v2.name)  # my_scope/var2:0

# %%
# So does the op ``my_scope/Add``. The tensor ``a`` is its first output, and
# ``:0`` after the name of the op says so.

print(a.name)  # my_scope/Add:0

# %%
# To prefix all three, open a variable scope:
# :doc:`/examples/variable_scope/prefixes_all_names`. The next page stays with
# name scopes and returns to one: :doc:`/examples/name_scope/reenter_by_slash`.
