"""
Uninitialized variables are reported by op name
===============================================

``tf.report_uninitialized_variables`` tells which variables have no value yet.
It answers with names of ops, so there is no ``:0`` at the end.

.. meta::
   :description: Initialize the variables of one TensorFlow scope only, and
      list the rest with tf.report_uninitialized_variables.
"""

# sphinx_gallery_topics = ["14.11"]
# sphinx_gallery_tags = ["collections"]

import tensorflow.compat.v1 as tf

# %%
# Only the variables of ``encoder`` are initialized, for instance because the
# others come from a checkpoint.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("encoder") as encoder:
        tf.get_variable("weights", [1])
    with tf.variable_scope("decoder"):
        weights = tf.get_variable("weights", [1])
        tf.get_variable("bias", [1])
    ours = encoder.global_variables()
    initialize = tf.variables_initializer(ours)
    report = tf.report_uninitialized_variables()

# %%
# The report is a tensor. Its value is a list of byte strings, one for each
# variable that is missing.

with tf.Session(graph=graph) as session:
    session.run(initialize)
    missing = session.run(report)
for name in missing:
    print(name.decode())
# Output:
# decoder/weights
# decoder/bias

# %%
# Do not compare them with ``variable.name``. The same string is the name of
# the variable's op.

print(weights.name)  # decoder/weights:0
print(weights.op.name)  # decoder/weights

# %%
# With it you can find the variables that still need a value.

names = [name.decode() for name in missing]
with graph.as_default():
    for variable in tf.global_variables():
        if variable.op.name in names:
            print(variable.name)
    # Output:
    # decoder/weights:0
    # decoder/bias:0

# %%
# The next page shows what a scope filter misses:
# :doc:`/examples/graph_collections/filter_reads_names`.
