"""
A key is a variable scope and a name, nothing else
==================================================

``tf.get_variable`` keeps the variables of each graph in a store. The shape of
a variable is no part of its key there, and neither is its collection.

.. meta::
   :description: What identifies a variable for tf.get_variable, and what
      "Trying to share variable, but specified shape" means in TensorFlow.
"""

# sphinx_gallery_topics = ["5.9", "5.16", "5.20", "5.21", "5.23"]
# sphinx_gallery_tags = ["variable names", "error"]

import tensorflow.compat.v1 as tf

# %%
# Scope and name are joined by a slash. The key does not tell where one ends:
# a slash in the name leads to the same variable.

graph = tf.Graph()
with graph.as_default():
    weights = tf.get_variable("encoder/weights", [2])
    with tf.variable_scope("encoder", reuse=True):
        shared = tf.get_variable("weights", [2])
    print(shared is weights)  # True

# %%
# Another shape under the same key is never another variable. Without reuse it
# is the usual clash, with reuse a complaint about the shape. For another
# variable, choose another name.

with graph.as_default():
    for reuse in [None, tf.AUTO_REUSE]:
        try:
            with tf.variable_scope("encoder", reuse=reuse):
                tf.get_variable("weights", [3])
        except ValueError as error:
            print(error)
    # Output:
    # Variable encoder/weights already exists, ...
    # Trying to share variable encoder/weights, but ...

# %%
# Local variables are kept in the same way, although they are not trained and
# ``tf.global_variables`` does not list them. To see all keys, look into the
# store; it is private, so do that for debugging only. It does not hold what
# ``tf.Variable`` made.

with graph.as_default():
    tf.Variable(0, name="step")
    with tf.variable_scope("encoder"):
        seen = tf.get_local_variable("seen", [])
    print(seen.name)  # encoder/seen:0
    print(seen.trainable)  # False
    print(tf.local_variables()[0] is seen)  # True
    for variable in tf.global_variables():
        print(variable.name)
    # Output:
    # encoder/weights:0
    # step:0
    [store] = tf.get_collection(("__variable_store",))
    for key in store._vars:
        print(key)
    # Output:
    # encoder/weights
    # encoder/seen

# %%
# Each graph has a store of its own. The same key in another graph is another
# variable, and no reuse is needed.

with tf.Graph().as_default():
    other = tf.get_variable("encoder/weights", [2])
    print(other.name)  # encoder/weights:0
    print(other is weights)  # False

# %%
# Not every text can be a name:
# :doc:`/examples/get_variable/legal_variable_names`.
