"""
A variable scope is left only after the scopes inside it
========================================================

A ``with`` statement always leaves scopes in the right order. Code that enters
and leaves a scope by hand can try to leave it too early, and gets an error.

.. meta::
   :description: What "Improper nesting of variable_scope" means in TensorFlow,
      and why a with statement prevents it.
"""

# sphinx_gallery_topics = ["6.12"]
# sphinx_gallery_tags = ["variable names", "error"]

import tensorflow.compat.v1 as tf

# %%
# Here ``encoder`` is entered by hand, as if its ``with`` statement were spread
# over two cells of a notebook.

graph = tf.Graph()
with graph.as_default():
    encoder = tf.variable_scope("encoder")
    encoder.__enter__()
    print(tf.get_variable_scope().name)  # encoder

# %%
# While ``hidden`` is open inside it, ``encoder`` cannot be left.

with graph.as_default(), tf.variable_scope("hidden"):
    try:
        encoder.__exit__(None, None, None)
    except RuntimeError as error:
        print(error)  # Improper nesting of variable_scope.
    print(tf.get_variable_scope().name)  # encoder/hidden

# %%
# The attempt has changed nothing. After ``hidden`` it can be left, and the
# current scope is the root scope, whose name is empty.

with graph.as_default():
    print(tf.get_variable_scope().name)  # encoder
    encoder.__exit__(None, None, None)
    print(repr(tf.get_variable_scope().name))  # ''

# %%
# So use ``with``, and
# :doc:`come back to a scope </examples/reentering/by_scope_object>` where you
# need it again.
