"""
Improper nesting of variable_scope hides another error
======================================================

In eager mode, a variable scope refuses ``use_resource=False`` and
``caching_device``. The error that you see does not say so, and the name scope
of the failed ``with`` stays open.

.. meta::
   :description: What "RuntimeError: Improper nesting of variable_scope" means
      in TensorFlow 2 eager mode, and how to find the real error.
"""

# sphinx_gallery_topics = ["21.9"]
# sphinx_gallery_tags = ["error", "migration"]

import tensorflow.compat.v1 as tf

# %%
# Nothing is nested wrongly here. The real error is in ``__context__``, and in
# the first half of the traceback.

try:
    with tf.variable_scope("tower", use_resource=False):
        pass
except RuntimeError as error:
    print(error)  # Improper nesting of variable_scope.
    print(error.__context__)
    # Output:
    # When eager execution is enabled, use_resource cannot be set to false.

# %%
# Worse, the name scope ``tower`` was opened and never closed. Every
# ``tf.Variable`` that follows is made in it.

print(tf.Variable(0, name="step").name)  # tower/step:0

# %%
# ``caching_device`` fails in the same way. Now two name scopes are open.

cpu = "/cpu:0"
try:
    with tf.variable_scope("encoder", caching_device=cpu):
        pass
except RuntimeError as error:
    print(error)  # Improper nesting of variable_scope.
    print(error.__context__)
    # Output:
    # Caching devices are not yet supported when eager execution is enabled.

print(tf.Variable(0, name="step").name)
# Output:
# tower/encoder/step:0

# %%
# So do not catch this error and go on. Leave both settings out: eager
# variables are always resource variables. In the call of ``tf.get_variable``,
# ``use_resource=False`` is ignored without an error.

bias = tf.get_variable("bias", [1], use_resource=False)
print(type(bias).__name__)  # ResourceVariable

# %%
# If you cannot restart the program, for instance in a notebook, the name scope
# ``""`` leads back to the root.

with tf.name_scope(""):
    print(tf.Variable(0, name="step").name)  # step:0
