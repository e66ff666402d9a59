"""
A scope filter is a pattern for the beginning of a name
=======================================================

``tf.get_collection`` and functions such as ``tf.trainable_variables`` take a
``scope``. They treat it as a regular expression, and keep each variable whose
name matches it from the first letter on.

.. meta::
   :description: Why tf.get_collection with scope="tower" also returns
      the variables of tower_old, and how to get only the variables of one scope.
"""

# sphinx_gallery_topics = ["14.1", "14.2"]
# sphinx_gallery_tags = ["collections"]

import tensorflow.compat.v1 as tf

# %%
# Only two of these three variables belong to the tower that we want. But
# ``"tower"`` is also the beginning of ``tower_old``.

graph = tf.Graph()
with graph.as_default():
    tf.get_variable("tower/weights", [1])
    tf.get_variable("tower/weights_sum", [1])
    tf.get_variable("tower_old/weights", [1])
    found = tf.trainable_variables("tower")
    print([v.name for v in found])
    # Output:
    # ['tower/weights:0', 'tower/weights_sum:0', 'tower_old/weights:0']

# %%
# End the filter with a slash.

with graph.as_default():
    found = tf.trainable_variables("tower/")
    print([v.name for v in found])
    # Output:
    # ['tower/weights:0', 'tower/weights_sum:0']

# %%
# ``.*`` at the start finds a name anywhere in the tree of scopes. A ``$``
# stands for the end of the name, and the name of a variable ends in ``:0``. A
# filter that forgets this finds nothing, and no error tells you.

with graph.as_default():
    found = tf.trainable_variables(".*/weights$")
    print([v.name for v in found])  # []
    found = tf.trainable_variables(".*/weights:0$")
    print([v.name for v in found])
    # Output:
    # ['tower/weights:0', 'tower_old/weights:0']

# %%
# A variable scope can write the filter for you:
# :doc:`/examples/graph_collections/scope_lists_variables`.
