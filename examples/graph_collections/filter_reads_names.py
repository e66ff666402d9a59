"""
A scope filter reads names, not the place in the code
=====================================================

A scope filter knows nothing of the ``with`` blocks in which an item was made.
It looks only at the name, and names are numbered when a name scope opens
again.

.. meta::
   :description: Why scope.trainable_variables() misses a tf.Variable of a
      reopened scope, and get_collection(LOSSES, scope) misses a tower's loss.
"""

# sphinx_gallery_topics = ["14.5", "14.6", "14.7"]
# sphinx_gallery_tags = ["collections", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# Four variables are made in ``tower``, two at each opening. The surprise is
# ``step_1``: a ``tf.Variable`` takes its prefix from the name scope, which is
# :doc:`new at each opening </examples/variable_scope/reopen>`. So the variable
# scope, which looks for ``tower/``, does not list it.

graph = tf.Graph()
with graph.as_default():
    for number in range(2):
        with tf.variable_scope("tower") as scope:
            tf.get_variable(f"bias_{number}", [1])
            tf.Variable(0.0, name=f"step_{number}")
    for variable in tf.trainable_variables():
        print(variable.name)
    # Output:
    # tower/bias_0:0
    # tower/step_0:0
    # tower/bias_1:0
    # tower_1/step_1:0
    print([v.name for v in scope.trainable_variables()])
    # Output:
    # ['tower/bias_0:0', 'tower/step_0:0', 'tower/bias_1:0']

# %%
# Use ``tf.get_variable`` for what a scope should find. Losses, summaries and
# update ops have no such choice: they are named by the name scope alone. Keep
# the value after ``as``, and filter by it to find what was made in one block.

with graph.as_default():
    key = tf.GraphKeys.LOSSES
    prefixes = []
    for _ in range(2):
        with tf.name_scope("decoder") as prefix:
            loss = tf.constant(0.0, name="loss")
            tf.add_to_collection(key, loss)
        prefixes.append(prefix)
    for prefix in prefixes:
        found = tf.get_collection(key, prefix)
        print(prefix, [tensor.name for tensor in found])
    # Output:
    # decoder/ ['decoder/loss:0']
    # decoder_1/ ['decoder_1/loss:0']

# %%
# An item without a name, such as a number, is dropped as soon as there is a
# filter, even an empty one.

with graph.as_default():
    image = tf.constant(0.0, name="image")
    tf.add_to_collection("inputs", image)
    tf.add_to_collection("inputs", 12)
    print(len(tf.get_collection("inputs")))  # 2
    print(len(tf.get_collection("inputs", "")))  # 1

# %%
# All these lists belong to a graph. The next chapter begins with what is lost
# when there is none: :doc:`/examples/eager/no_tensor_name`.
