"""
A variable joins its collections when it is created
===================================================

A collection is a list that the graph keeps under a key. A new variable is
added to the lists of global and trainable variables, and what happens later
does not change them by itself.

.. meta::
   :description: Which TensorFlow collections a variable joins, what
      collections= and reuse do, and how to remove it with get_collection_ref.
"""

# sphinx_gallery_topics = ["14.8", "14.9", "14.10"]
# sphinx_gallery_tags = ["collections", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# ``tf.global_variables`` and ``tf.trainable_variables`` return two of the
# lists. ``trainable=False`` keeps a variable out of the second.

graph = tf.Graph()
with graph.as_default():
    weights = tf.get_variable("weights", [1])
    tf.get_variable("step", [], trainable=False)
    print([v.name for v in tf.global_variables()])
    # Output:
    # ['weights:0', 'step:0']
    print([v.name for v in tf.trainable_variables()])
    # Output:
    # ['weights:0']

# %%
# ``collections=`` replaces the list of global variables. The surprise is that
# it leaves the other one alone: ``mean`` is still trainable. For a variable
# that no optimizer may touch, say ``trainable=False`` as well.

with graph.as_default():
    keys = [tf.GraphKeys.LOCAL_VARIABLES]
    tf.get_variable("mean", [1], collections=keys)
    print([v.name for v in tf.local_variables()])
    # Output:
    # ['mean:0']
    print([v.name for v in tf.global_variables()])
    # Output:
    # ['weights:0', 'step:0']
    print([v.name for v in tf.trainable_variables()])
    # Output:
    # ['weights:0', 'mean:0']

# %%
# A shared variable is created once, so it is listed once.

with graph.as_default():
    with tf.variable_scope("", reuse=True):
        shared = tf.get_variable("weights", [1])
    print(shared is weights)  # True
    print([v.name for v in tf.global_variables()])
    # Output:
    # ['weights:0', 'step:0']

# %%
# To freeze ``weights`` afterwards, take it out of the trainable variables. All
# the functions above return a copy of the list, and a change of the copy is
# lost. Change what ``tf.get_collection_ref`` returns.

with graph.as_default():
    key = tf.GraphKeys.TRAINABLE_VARIABLES
    tf.get_collection(key).remove(weights)
    print([v.name for v in tf.trainable_variables()])
    # Output:
    # ['weights:0', 'mean:0']
    tf.get_collection_ref(key).remove(weights)
    print([v.name for v in tf.trainable_variables()])
    # Output:
    # ['mean:0']

# %%
# The lists hold the variables of the whole graph. The next page picks out
# those of one scope: :doc:`/examples/graph_collections/scope_filter_prefix`.
