"""
Without reuse, get_variable never returns an existing variable
==============================================================

In a graph, asking ``tf.get_variable`` twice for the same full name raises an
error, unless the variable scope allows reuse. The error leaves a choice to
you: the same variable again, or another one.

.. meta::
   :description: What "Variable already exists, disallowed" means in
      TensorFlow, and how to share the variable or make another one.
"""

# sphinx_gallery_topics = ["9.1"]
# sphinx_gallery_tags = ["sharing", "error"]

import tensorflow.compat.v1 as tf

# %%
# The first call creates the variable.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("tower"):
        weights = tf.get_variable("weights", [1])
    print(weights.name)  # tower/weights:0

# %%
# The second call, for the same name in the same scope, is refused.
# ``reuse=False`` means the same as saying nothing.

with graph.as_default():
    for reuse in [None, False]:
        try:
            with tf.variable_scope("tower", reuse=reuse):
                tf.get_variable("weights", [1])
        except ValueError as error:
            print(error)
    # Output:
    # Variable tower/weights already exists, disallowed. ...
    # Variable tower/weights already exists, disallowed. ...

# %%
# If you want the same variable, say ``reuse=True``.

with graph.as_default():
    with tf.variable_scope("tower", reuse=True):
        shared = tf.get_variable("weights", [1])
    print(shared is weights)  # True

# %%
# If you want another variable, give it another full name.

with graph.as_default():
    with tf.variable_scope("encoder"):
        other = tf.get_variable("weights", [1])
    print(other.name)  # encoder/weights:0
    print(other is weights)  # False

# %%
# Is your message longer? For a reference variable, the default kind in
# TensorFlow 1, it goes on with the place where the variable was first made.

with graph.as_default():
    with tf.variable_scope("decoder", use_resource=False):
        tf.get_variable("weights", [1])
        try:
            tf.get_variable("weights", [1])
        except ValueError as error:
            message = str(error)
    print("Originally defined at:" in message)  # True

# %%
# Name scopes have no part in the full name:
# :doc:`/examples/reuse/across_name_scopes`.
