"""
Two name scopes can share one variable
======================================

In a graph, ``tf.get_variable`` with ``reuse=True`` returns the variable that
has the same name in the same variable scope. The name scopes around the two
calls play no part in it.

.. meta::
   :description: tf.get_variable with reuse=True returns the same variable
      object in a TensorFlow graph, even under another name scope.
"""

# sphinx_gallery_topics = ["5.3"]
# sphinx_gallery_tags = ["sharing"]

import tensorflow.compat.v1 as tf

# %%
# Both calls ask for ``var`` in ``var_scope``: the first under the name scope
# ``foo``, the second under ``bar``. Neither appears in a name.

with tf.Graph().as_default():
    with tf.name_scope("foo"):
        with tf.variable_scope("var_scope"):
            v = tf.get_variable("var", [1])
        print(v.name)  # var_scope/var:0
    with tf.name_scope("bar"):
        with tf.variable_scope("var_scope", reuse=True):
            v1 = tf.get_variable("var", [1])
        print(v1.name)  # var_scope/var:0

# %%
# The names alone prove nothing about sharing: in eager mode the same program
# prints the same two names for two different variables. Identity does prove
# it. Here ``v`` and ``v1`` are one variable.

print(v1 is v)  # True

# %%
# Why names prove so little in eager mode is shown in
# :doc:`/examples/eager/no_tensor_name`. The next page asks what ``reuse=True``
# does when there is nothing to return:
# :doc:`/examples/reuse/does_not_exist`.
