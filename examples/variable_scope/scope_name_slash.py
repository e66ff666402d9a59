"""
A variable scope keeps every slash of its name
==============================================

``tf.variable_scope`` joins its name to the names around it with a slash, and
does not tidy the result. A slash in the middle acts like nesting, but a slash
at the end, or an empty name, puts two slashes into the names of variables.

.. meta::
   :description: Why a TensorFlow variable name has a double slash, as in
      tower//bias, after a variable_scope with a trailing slash or empty name.
"""

# sphinx_gallery_topics = ["6.4", "6.5", "6.6"]
# sphinx_gallery_tags = ["variable names"]

import tensorflow.compat.v1 as tf

# %%
# A slash in the middle: the variable is the same as in two nested scopes.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("encoder/hidden"):
        weights = tf.get_variable("weights", [1])
    with tf.variable_scope("encoder"):
        with tf.variable_scope("hidden", reuse=True):
            shared = tf.get_variable("weights", [1])
        print(shared is weights)  # True
    print(shared.name)  # encoder/hidden/weights:0

# %%
# A slash at the end is a trap. The name scope is
# :doc:`re-entered </examples/name_scope/reenter_by_slash>`, so ops look right
# at every opening. The variable scope is now called ``tower/``, and one more
# slash follows.

with graph.as_default():
    with tf.variable_scope("tower/"):
        bias = tf.get_variable("bias", [1])
        shifted = tf.add(bias, 1.0, name="shifted")
    print(bias.name)  # tower//bias:0
    print(shifted.name)  # tower/shifted:0
    with tf.variable_scope("tower/"):
        total = tf.add(bias, shifted, name="total")
    print(total.name)  # tower/total:0

# %%
# So ``tower/`` and ``tower`` are two variable scopes. The call below does not
# find ``tower//bias``, and makes another variable without an error. Leave out
# the slash wherever you name a variable scope.

with graph.as_default():
    with tf.variable_scope("tower", reuse=tf.AUTO_REUSE):
        other = tf.get_variable("bias", [1])
    print(other.name)  # tower/bias:0
    print(other is bias)  # False

# %%
# The empty name does nothing at the root. Inside another variable scope it
# opens no name scope, but it still adds its slash.

with graph.as_default():
    with tf.variable_scope(""):
        step = tf.get_variable("step", [1])
    print(step.name)  # step:0
    with tf.variable_scope("decoder"):
        with tf.variable_scope("") as scope:
            gain = tf.get_variable("gain", [1])
            scaled = tf.multiply(gain, 2.0, name="scaled")
        print(scope.name)  # decoder/
        print(gain.name)  # decoder//gain:0
        print(scaled.name)  # decoder/scaled:0

# %%
# The next page looks at the object that ``tf.variable_scope`` returns:
# :doc:`/examples/variable_scope/one_object_twice`.
