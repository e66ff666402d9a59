"""
A variable_scope object remembers the name scope of its first use
=================================================================

The object that ``tf.variable_scope`` returns can be used in more than one
``with`` statement. It works out the prefixes anew each time, but its
``original_name_scope`` stays that of the first time.

.. meta::
   :description: Why original_name_scope is stale when the same TensorFlow
      tf.variable_scope object is entered twice, and what to do.
"""

# sphinx_gallery_topics = ["6.10", "6.11"]
# sphinx_gallery_tags = ["variable names", "op names", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# The first use opens the name scope ``tower/``.

graph = tf.Graph()
with graph.as_default():
    opener = tf.variable_scope("tower")
    with opener as scope:
        weights = tf.get_variable("weights", [1])
        scaled = tf.multiply(weights, 2.0, name="scaled")
    print(weights.name)  # tower/weights:0
    print(scaled.name)  # tower/scaled:0
    print(scope.original_name_scope)  # tower/

# %%
# The second use opens ``tower_1/``, as
# :doc:`every reopening does </examples/variable_scope/reopen>`. The surprise
# is the last line: the scope still reports ``tower/``.

with graph.as_default():
    with opener as scope:
        bias = tf.get_variable("bias", [1])
        shifted = tf.add(bias, 1.0, name="shifted")
    print(bias.name)  # tower/bias:0
    print(shifted.name)  # tower_1/shifted:0
    print(scope.original_name_scope)  # tower/

# %%
# Inside another scope, the prefixes are right again, and the report is wrong
# again.

with graph.as_default():
    with tf.variable_scope("encoder"):
        with opener as scope:
            gain = tf.get_variable("gain", [1])
            total = tf.add(gain, shifted, name="total")
        print(gain.name)  # encoder/tower/gain:0
        print(total.name)  # encoder/tower/total:0
    print(scope.original_name_scope)  # tower/

# %%
# So do not keep such an object. Call ``tf.variable_scope`` in each ``with``
# statement, and the scope reports the name scope that it opened.

with graph.as_default():
    with tf.variable_scope("tower") as scope:
        mean = tf.multiply(total, 0.5, name="mean")
    print(mean.name)  # tower_2/mean:0
    print(scope.original_name_scope)  # tower_2/

# %%
# Where a variable scope is not seen at all is shown on the next page:
# :doc:`/examples/variable_scope/other_thread_or_graph`.
