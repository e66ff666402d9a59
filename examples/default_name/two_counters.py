"""
Variable scopes and name scopes are numbered separately
=======================================================

A default name gets one number for the variable scope and one for its name
scope. The first counts the variable scopes that were opened, the second looks
at all names in the graph, so the two can differ.

.. meta::
   :description: Why a TensorFlow variable scope with default_name is called
      hidden while its ops are called hidden_1, and which number comes next.
"""

# sphinx_gallery_topics = ["8.3", "8.4", "8.11", "8.12", "8.13", "8.15"]
# sphinx_gallery_tags = ["variable names", "op names", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# An op and a variable have the names that the default names would give. The
# variable scopes take no notice, the name scopes do.

graph = tf.Graph()
with graph.as_default():
    tf.constant(1.0, name="image")
    tf.get_variable("mask", [1])
    for name in ["image", "mask"]:
        with tf.variable_scope(None, name) as scope:
            print(scope.name, scope.original_name_scope)
    # Output:
    # image image_1/
    # mask mask_1/

# %%
# What counts for the variable scope is an earlier variable scope, however it
# was opened. The number is the smallest that is free, not how often the name
# was used: ``hidden_2`` is stepped over.

with graph.as_default():
    for name in ["hidden", "hidden_2"]:
        with tf.variable_scope(name):
            tf.get_variable("weights", [1])
    for _ in range(2):
        with tf.variable_scope(None, "hidden") as scope:
            print(scope.name, scope.original_name_scope)
    # Output:
    # hidden_1 hidden_1/
    # hidden_3 hidden_3/

# %%
# Only whole names count: ``code`` and ``code1`` are two names. Capitals are a
# surprise: they make another variable scope, but not another name scope.

with graph.as_default():
    for name in ["code1", "code", "code1", "code", "Code"]:
        with tf.variable_scope(None, name) as scope:
            print(scope.name, scope.original_name_scope)
    # Output:
    # code1 code1/
    # code code/
    # code1_1 code1_1/
    # code_1 code_1/
    # Code Code_2/

# %%
# With ``auxiliary_name_scope=False`` there is no name scope to number. The
# ops are numbered instead.

with graph.as_default():
    for _ in range(2):
        with tf.variable_scope(
            None,
            "tower",
            auxiliary_name_scope=False,
        ) as scope:
            bias = tf.get_variable("bias", [1])
            shifted = tf.add(bias, 1.0, name="shifted")
        print(scope.name, bias.name, shifted.name)
    # Output:
    # tower tower/bias:0 shifted:0
    # tower_1 tower_1/bias:0 shifted_1:0

# %%
# Inside another scope the numbers can begin again:
# :doc:`/examples/default_name/starts_again`.
