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

import tensorflow.compat.v1 as tf

# %%
# A name scope stands between two variable scopes. The name of the inner
# variable scope does not show it.

with tf.Graph().as_default():
    with tf.variable_scope("encoder"):
        bias = tf.get_variable("bias", [1])
        with tf.name_scope("tower"):
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
# The two kinds of variables also differ when a name is asked for twice:
# :doc:`/examples/variable/taken_name`.
