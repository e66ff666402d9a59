"""
A variable scope prefixes variables and ops
===========================================

``tf.variable_scope`` opens two scopes at once: a variable scope, and a name
scope of the same name. So ops and both kinds of variables get its prefix.

.. meta::
   :description: In a TensorFlow graph, tf.variable_scope prefixes
      tf.get_variable, tf.Variable and ops alike.
"""

# sphinx_gallery_topics = ["5.2"]
# sphinx_gallery_tags = ["variable names", "op names"]

import tensorflow.compat.v1 as tf

# %%
# These are the same three lines as in
# :doc:`/examples/name_scope/skips_get_variable`, now inside a variable
# scope. ``tf.get_variable`` takes its prefix from it.

with tf.Graph().as_default():
    with tf.variable_scope("my_scope"):
        v1 = tf.get_variable("var1", [1], dtype=tf.float32)
        v2 = tf.Variable(1, name="var2", dtype=tf.float32)
        a = tf.add(v1, v2)
    print(v1.name)  # my_scope/var1:0

# %%
# ``tf.Variable`` takes its prefix from the name scope that was opened with it.

print(v2.name)  # my_scope/var2:0

# %%
# So does the op.

print(a.name)  # my_scope/Add:0

# %%
# The two prefixes are equal here. They differ once the variable scope is
# opened a second time: :doc:`/examples/variable_scope/reopen`.
