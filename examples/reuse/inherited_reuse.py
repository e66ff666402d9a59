"""
A scope inside reuse=True cannot switch reuse off
=================================================

A variable scope that is opened by its name inherits the reuse mode of the
scope around it. ``reuse=True`` or ``tf.AUTO_REUSE`` of its own replaces it,
but ``reuse=False`` does not.

.. meta::
   :description: How nested TensorFlow variable scopes inherit reuse, and why
      reuse=False inside reuse=True or AUTO_REUSE has no effect.
"""

# sphinx_gallery_topics = ["9.4", "9.5"]
# sphinx_gallery_tags = ["sharing", "error"]

import tensorflow.compat.v1 as tf

# %%
# Here is the trap. The inner scope says ``reuse=False``, and it reuses
# nevertheless. ``False`` means "not given", as ``None`` does.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("tower/hidden"):
        weights = tf.get_variable("weights", [1])
    with tf.variable_scope("tower", reuse=True):
        with tf.variable_scope("hidden", reuse=False):
            scope = tf.get_variable_scope()
            shared = tf.get_variable("weights", [1])
        print(scope.reuse)  # True
        print(shared is weights)  # True

# %%
# ``tf.AUTO_REUSE`` is inherited in the same way.

with graph.as_default():
    mode = tf.AUTO_REUSE
    with tf.variable_scope("tower", reuse=mode):
        with tf.variable_scope("hidden", reuse=False):
            scope = tf.get_variable_scope()
        print(scope.reuse is tf.AUTO_REUSE)  # True

# %%
# Inside ``reuse=True``, a scope with ``tf.AUTO_REUSE`` creates variables
# again. Inside ``tf.AUTO_REUSE``, a scope with ``reuse=True`` creates none.

with graph.as_default():
    with tf.variable_scope("tower", reuse=True):
        with tf.variable_scope("hidden", reuse=mode):
            bias = tf.get_variable("bias", [1])
        print(bias.name)  # tower/hidden/bias:0
    with tf.variable_scope("tower", reuse=mode):
        try:
            with tf.variable_scope("hidden", reuse=True):
                tf.get_variable("scale", [1])
        except ValueError as error:
            print(error)
            # Output:
            # Variable tower/hidden/scale does not exist, ...

# %%
# So to create a variable where the code around you reuses, say
# ``tf.AUTO_REUSE``, or open your scope outside. A scope that is opened by its
# object is another matter: :doc:`/examples/reuse/flag_of_scope_object`.
