"""
name_scope(None) leads back to the root
=======================================

In a graph, nested name scopes build one prefix. ``tf.name_scope(None)`` drops
all of it for one block, as if no name scope were open.

.. meta::
   :description: How tf.name_scope(None) leaves all TensorFlow name scopes, and
      what "name for name_scope must be a string" means in TensorFlow 2.
"""

# sphinx_gallery_topics = ["2.1", "2.2", "2.6", "2.14", "2.19"]
# sphinx_gallery_tags = ["op names", "error"]

import tensorflow.compat.v1 as tf

# %%
# Each name scope adds its name and a slash. ``graph.get_name_scope()`` says
# where you are, without the slash at the end.

graph = tf.Graph()
with graph.as_default(), tf.name_scope("encoder"):
    with tf.name_scope("hidden"):
        bias = tf.constant(0.0, name="bias")
        print(graph.get_name_scope())  # encoder/hidden
    print(graph.get_name_scope())  # encoder
print(bias.name)  # encoder/hidden/bias:0

# %%
# The root is outside all name scopes, and its name is the empty string.
# ``None`` leads there from inside a scope, and so does the empty string. After
# the block the scope is open again.

with graph.as_default():
    with tf.name_scope("decoder"):
        with tf.name_scope(None) as scope:
            step = tf.constant(0, name="step")
        with tf.name_scope(""):
            rate = tf.constant(0.1, name="rate")
        mean = tf.constant(0.0, name="mean")
    print(repr(scope))  # ''
    print(step.name)  # step:0
    print(rate.name)  # rate:0
    print(mean.name)  # decoder/mean:0

# %%
# In TensorFlow 2, ``import tensorflow as tf`` gives another ``tf.name_scope``,
# called ``tf.compat.v2.name_scope`` here. In a graph it makes the same names:
# a number for a name that is taken, the old scope for a slash at the end, the
# root for the empty string.

with graph.as_default(), tf.name_scope("loss"):
    for name in ["tower", "tower", "loss/tower/", ""]:
        with tf.compat.v2.name_scope(name) as scope:
            print(repr(scope))
    # Output:
    # 'loss/tower/'
    # 'loss/tower_1/'
    # 'loss/tower/'
    # ''

# %%
# But it takes only a string. So write ``""`` instead of ``None`` in code that
# must run with both.

try:
    tf.compat.v2.name_scope(None)
except ValueError as error:
    print(error)  # name for name_scope must be a string.

# %%
# Not every string is a name:
# :doc:`/examples/name_scope/allowed_characters`.
