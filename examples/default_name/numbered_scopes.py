"""
A default name is numbered, a given name is not
===============================================

``tf.variable_scope(None, default_name="hidden")`` adds a number where a scope
of that name has been opened before. So the same lines can make several
layers, each with variables of its own.

.. meta::
   :description: What default_name does in TensorFlow's tf.variable_scope, and
      why reuse=True cannot be used without a name_or_scope.
"""

# sphinx_gallery_topics = ["6.14", "8.1", "8.2", "8.8"]
# sphinx_gallery_tags = ["variable names", "error"]

import tensorflow.compat.v1 as tf

# %%
# The second argument is the default name, which counts if the first is
# ``None``. The same lines make three layers.

graph = tf.Graph()
with graph.as_default():
    for _ in range(3):
        with tf.variable_scope(None, "hidden") as scope:
            weights = tf.get_variable("weights", [1])
            scaled = tf.add(weights, 1.0, name="scaled")
        print(scope.name, weights.name, scaled.name)
    # Output:
    # hidden hidden/weights:0 hidden/scaled:0
    # hidden_1 hidden_1/weights:0 hidden_1/scaled:0
    # hidden_2 hidden_2/weights:0 hidden_2/scaled:0

# %%
# A name wins over the default name, and a variable scope with a name gets no
# number. Functions that make layers use this: their ``name`` argument goes
# first, and the default name second.

with graph.as_default():
    for name in ["weights", "bias"]:
        with tf.variable_scope("output", "hidden"):
            variable = tf.get_variable(name, [1])
        print(variable.name)
    # Output:
    # output/weights:0
    # output/bias:0

# %%
# A new scope holds nothing to share, so ``reuse`` is refused. To share, give
# the scope a name.

with graph.as_default():
    for reuse in [True, tf.AUTO_REUSE]:
        try:
            with tf.variable_scope(
                None,
                "hidden",
                reuse=reuse,
            ):
                pass
        except ValueError as error:
            print(error)
    # Output:
    # reuse=True cannot be used without a name_or_scope
    # reuse=True cannot be used without a name_or_scope

# %%
# Old code says ``tf.variable_op_scope``. It does the same with its arguments
# in another order (values, name, default name), and logs that it is
# deprecated.

with graph.as_default():
    with tf.variable_op_scope([], None, "hidden") as scope:
        weights = tf.get_variable("weights", [1])
    print(scope.name)  # hidden_3
    print(weights.name)  # hidden_3/weights:0

# %%
# How the number is chosen is on the next page:
# :doc:`/examples/default_name/two_counters`.
