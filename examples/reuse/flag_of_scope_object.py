"""
A scope object keeps its reuse flag
===================================

The value after ``as`` is the object of a variable scope, and it knows whether
the scope reuses. Opened again by this object, the scope does what the object
says, whatever the scope around it does.

.. meta::
   :description: What reuse_variables() does to a TensorFlow variable scope
      object, how long it lasts, and why reuse=False does not undo it.
"""

# sphinx_gallery_topics = ["9.6", "9.7", "9.8"]
# sphinx_gallery_tags = ["sharing", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# ``reuse_variables()`` sets the flag of the scope that is open.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("encoder") as encoder:
        weights = tf.get_variable("weights", [1])
        print(encoder.reuse)  # False
        encoder.reuse_variables()
        print(encoder.reuse)  # True
        shared = tf.get_variable("weights", [1])
    print(shared is weights)  # True

# %%
# Now the block has ended. By its name, the scope opens with a new object,
# which does not reuse. By the old object, it still reuses.

with graph.as_default():
    with tf.variable_scope("encoder") as by_name:
        print(by_name.reuse)  # False
    with tf.variable_scope(encoder) as by_object:
        print(by_object.reuse)  # True

# %%
# ``reuse=False`` does not take the flag away. To create more variables in such
# a scope, open it by its name.

with graph.as_default():
    with tf.variable_scope("encoder", reuse=True) as fixed:
        print(fixed.reuse)  # True
    with tf.variable_scope(fixed, reuse=False) as scope:
        print(scope.reuse)  # True

# %%
# The other direction is a surprise. The object of a scope that does not reuse
# creates variables even inside ``reuse=True``. This one is the root scope, so
# the variable has no prefix.

with graph.as_default():
    root = tf.get_variable_scope()
    with tf.variable_scope("encoder", reuse=True):
        with tf.variable_scope(root) as scope:
            step = tf.get_variable("step", [])
        print(scope.reuse)  # False
        print(step.name)  # step:0

# %%
# The root scope has an object too, and its block never ends:
# :doc:`/examples/reuse/reuse_at_the_root`.
