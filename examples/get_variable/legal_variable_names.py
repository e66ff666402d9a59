"""
The full name of a variable must be a legal op name
===================================================

In a graph, ``tf.get_variable`` joins the variable scope and the name, and the
result names an op. So the rules for names of ops apply to the whole of it, and
a name can be legal in one scope and an error in another.

.. meta::
   :description: What "is not a valid root scope name" means for a TensorFlow
      variable name with a space, a colon or a leading underscore.
"""

# sphinx_gallery_topics = ["5.15"]
# sphinx_gallery_tags = ["variable names", "error", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# Letters, digits and ``_ . - /`` are safe, but the first character must be a
# letter, a digit or a dot. The message speaks of a scope name, because a
# variable opens a name scope for its ops.

graph = tf.Graph()
with graph.as_default():
    for name in ["hidden bias", "bias:0", "_bias"]:
        try:
            tf.get_variable(name, [1])
        except ValueError as error:
            print(error)
    # Output:
    # 'hidden bias' is not a valid root scope name. ...
    # 'bias:0' is not a valid root scope name. ...
    # '_bias' is not a valid root scope name. ...

# %%
# The last of the three is legal inside a variable scope, where the full name
# does not begin with the underscore.

with graph.as_default():
    with tf.variable_scope("hidden"):
        bias = tf.get_variable("_bias", [1])
    print(bias.name)  # hidden/_bias:0

# %%
# An empty name inside a variable scope is legal, which is a surprise: the
# variable is called like the scope.

with graph.as_default():
    with tf.variable_scope("tower"):
        weights = tf.get_variable("", [1])
    print(weights.name)  # tower:0

# %%
# Outside of all scopes, TensorFlow 2.21 makes a variable with no name before
# ``:0``, while TensorFlow 1.15 raises an error. Check for empty names before
# you pass them on.

with graph.as_default():
    nameless = tf.get_variable("", [1])
    print(nameless.name)  # :0
    print(nameless.op.name)  # VarHandleOp

# %%
# A name is not all that ``tf.get_variable`` asks for:
# :doc:`/examples/get_variable/shape_or_initializer`.
