"""
A name scope takes its name when it is opened
=============================================

In a graph, opening a name scope by its name takes that name for good. So the
next scope of the same name gets a number, whatever became of the first one.

.. meta::
   :description: Why tf.name_scope gives tower_1 in a TensorFlow graph although
      the first scope is empty, failed or came from the same object.
"""

# sphinx_gallery_topics = ["2.3", "2.11", "2.15", "2.16"]
# sphinx_gallery_tags = ["op names", "error", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# The number counts the scopes that were opened before.

with tf.Graph().as_default():
    for _ in range(3):
        with tf.name_scope("tower") as scope:
            print(scope)
    # Output:
    # tower/
    # tower_1/
    # tower_2/

# %%
# The scopes above have no op in them, and still their names are taken. An
# error inside the block makes no difference: the scope is left, and the name
# stays taken.

graph = tf.Graph()
with graph.as_default():
    try:
        with tf.name_scope("encoder") as scope:
            print(scope)  # encoder/
            raise ValueError("no image")
    except ValueError as error:
        print(error)  # no image
    print(repr(graph.get_name_scope()))  # ''
    with tf.name_scope("encoder") as scope:
        print(scope)  # encoder_1/

# %%
# Now a surprise: a scope object that is used again does not go back to its
# scope. The object keeps the name that you asked for, not the one it got.

with tf.Graph().as_default():
    decoder = tf.name_scope("decoder")
    with decoder as scope:
        print(scope)  # decoder/
    with decoder as scope:
        print(scope)  # decoder_1/
    print(decoder.name)  # decoder

# %%
# To go back, keep the string that ``as`` gives, and open it as in
# :doc:`/examples/name_scope/reenter_by_slash`. Ops take names too:
# :doc:`/examples/name_scope/ops_and_scopes_share_names`.
