"""
Nested scopes build two prefixes
================================

Every place in the code has a variable scope and a name scope.
``tf.variable_scope`` adds to both, ``tf.name_scope`` adds only to the name
scope.

.. meta::
   :description: How nested tf.name_scope and tf.variable_scope make two
      different prefixes for variables and ops in a TensorFlow graph.
"""

# sphinx_gallery_topics = ["6.1", "6.2", "7.14"]
# sphinx_gallery_tags = ["variable names", "op names"]

import tensorflow.compat.v1 as tf

# %%
# A name scope stands between two variable scopes. The name of the inner
# variable scope does not show it.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("encoder"):
        bias = tf.get_variable("bias", [1])
        with tf.name_scope("tower") as tower:
            shifted = tf.add(bias, 1.0, name="shifted")
            with tf.variable_scope("hidden") as scope:
                weights = tf.get_variable("weights", [1])
                step = tf.Variable(0, name="step")
                total = tf.add(weights, shifted)
    print(scope.name)  # encoder/hidden

# %%
# ``tf.get_variable`` looks only at variable scopes.

print(bias.name)  # encoder/bias:0
print(weights.name)  # encoder/hidden/weights:0

# %%
# The name scope that was opened with ``hidden`` does show ``tower``.
# ``tf.Variable`` and ops look only at name scopes.

print(scope.original_name_scope)  # encoder/tower/hidden/
print(step.name)  # encoder/tower/hidden/step:0
print(shifted.name)  # encoder/tower/shifted:0
print(total.name)  # encoder/tower/hidden/Add:0

# %%
# So you can gather ops in a name scope that is
# :doc:`re-entered by its slash </examples/name_scope/reenter_by_slash>`,
# while the variables made there are named by their variable scope alone.

with graph.as_default():
    with tf.name_scope(tower):
        with tf.variable_scope("decoder"):
            gain = tf.get_variable("gain", [1])
            scaled = tf.multiply(gain, 2.0, name="scaled")
        print(gain.name)  # decoder/gain:0
    print(scaled.name)  # encoder/tower/decoder/scaled:0

# %%
# What a slash in its name does to a variable scope is on the next page:
# :doc:`/examples/variable_scope/scope_name_slash`.
