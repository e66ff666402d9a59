"""
A template shares variables in eager mode
=========================================

``tf.make_template`` wraps a function, and its later calls get the variables
of its first call. It keeps its own store for them, so it shares where
``tf.get_variable`` alone does not.

.. meta::
   :description: Share variables of tf.get_variable in TensorFlow 2 eager mode
      with tf.make_template or EagerVariableStore.
"""

# sphinx_gallery_topics = ["21.7", "21.8"]
# sphinx_gallery_tags = ["sharing", "error", "migration"]

import tensorflow.compat.v1 as tf
from tensorflow.python.ops import variable_scope

# %%
# The function says nothing of ``reuse``. Called through the template, it
# returns the same variable each time.


def hidden():
    return tf.get_variable("weights", [1])


first = tf.make_template("hidden", hidden)
weights = first()
print(weights.name)  # hidden/weights:0
print(first() is weights)  # True

# %%
# A second template has variables of its own, and this time the name is
# numbered. Each template lists what it has made.

second = tf.make_template("hidden", hidden)
print(second().name)  # hidden_1/weights:0
print(second() is weights)  # False
print([v.name for v in first.variables])
# Output:
# ['hidden/weights:0']

# %%
# One argument is refused: a name that must not be numbered.

try:
    tf.make_template("hidden", hidden, unique_name_="tower")
except ValueError as error:
    print(error)
    # Output:
    # unique_name_ cannot be used when eager execution is enabled.

# %%
# TensorFlow has a store for eager code that works without a template. Inside
# it, ``tf.get_variable`` behaves as with ``AUTO_REUSE``. It is not part of the
# public interface and may go away, so use it only to get old code to run.

store = variable_scope.EagerVariableStore()
with store.as_default(), tf.variable_scope("encoder"):
    bias = tf.get_variable("bias", [1])
    again = tf.get_variable("bias", [1])

print(again is bias)  # True
print([v.name for v in store.variables()])
# Output:
# ['encoder/bias:0']

# %%
# Without such help, equal names are common:
# :doc:`/examples/eager/repeated_names`.
