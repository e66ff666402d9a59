"""
A refused variable scope leaves you where you were
==================================================

``tf.variable_scope`` raises an error for a name or a ``reuse`` that it does
not accept. If you handle the error, the scopes around it are as before.

.. meta::
   :description: TensorFlow variable_scope errors explained - is not a valid
      scope name, name_or_scope is required, and reuse must be True or False.
"""

# sphinx_gallery_topics = ["6.7", "6.16"]
# sphinx_gallery_tags = ["variable names", "error", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# A name is needed: a string or a scope object, legal as a name scope. So no
# space may stand in it. (TensorFlow releases word the last two
# messages differently.)

graph = tf.Graph()
with graph.as_default():
    for name in [None, 7, "hidden layer", "_hidden"]:
        try:
            with tf.variable_scope(name):
                pass
        except (TypeError, ValueError) as error:
            print(error)
    # Output:
    # If default_name is None then name_or_scope is required
    # VariableScope: name_or_scope must be a string or VariableScope.
    # 'hidden layer' is not a valid root scope name. A root ...
    # '_hidden' is not a valid root scope name. A root ...

# %%
# For ``reuse``, a value that only counts as true is not enough. (The message
# forgets ``tf.AUTO_REUSE``, which is accepted too.)

with graph.as_default():
    for reuse in ["yes", 1]:
        try:
            with tf.variable_scope("hidden", reuse=reuse):
                pass
        except ValueError as error:
            print(error)
    # Output:
    # The reuse parameter must be True or False or None.
    # The reuse parameter must be True or False or None.

# %%
# After the error below, both prefixes are still those of ``encoder``. The
# surprise is ``_hidden``: inside another scope a name may begin with an
# underscore.

with graph.as_default(), tf.variable_scope("encoder"):
    try:
        with tf.variable_scope("hidden layer"):
            pass
    except ValueError as error:
        print(error)
        # Output:
        # 'hidden layer' is not a valid scope name. A scope ...
    bias = tf.get_variable("bias", [1])
    shifted = tf.add(bias, 1.0, name="shifted")
    print(bias.name)  # encoder/bias:0
    print(shifted.name)  # encoder/shifted:0
    with tf.variable_scope("_hidden") as scope:
        print(scope.name)  # encoder/_hidden

# %%
# A scope can also be refused when it is left:
# :doc:`/examples/variable_scope/left_too_early`.
