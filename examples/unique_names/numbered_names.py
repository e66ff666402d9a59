"""
A name that is taken gets a number
==================================

In a graph, no two ops have the same name. If a name is taken, TensorFlow adds
``_1`` to it, then ``_2``, and so on.

.. meta::
   :description: Why a TensorFlow op is called image_1, and whether the number
      goes to the op or to the name scope.
"""

# sphinx_gallery_topics = ["3.1", "3.8", "3.9"]
# sphinx_gallery_tags = ["op names"]

import tensorflow.compat.v1 as tf

# %%
# Three ops ask for one name. The first gets it as it is.

graph = tf.Graph()
with graph.as_default():
    for _ in range(3):
        image = tf.constant(0, name="image")
        print(image.op.name)
    # Output:
    # image
    # image_1
    # image_2

# %%
# What counts is the full name. ``tower/image`` is not taken yet, so a new
# count begins.

with graph.as_default(), tf.name_scope("tower"):
    for _ in range(2):
        image = tf.constant(0, name="image")
        print(image.op.name)
    # Output:
    # tower/image
    # tower/image_1

# %%
# The name scope itself is counted too. When it is opened again, the number
# goes to the scope, and the op has none. How to go back to the old scope is
# shown in :doc:`/examples/name_scope/reenter_by_slash`.

with graph.as_default(), tf.name_scope("tower"):
    image = tf.constant(0, name="image")
    print(image.op.name)  # tower_1/image

# %%
# It does not matter how a full name came about. The name below was written
# with its slash, and it is taken for an op inside the name scope as well.

with graph.as_default():
    code = tf.constant(0, name="encoder/code")
    print(code.op.name)  # encoder/code
    with tf.name_scope("encoder"):
        code = tf.constant(0, name="code")
        print(code.op.name)  # encoder/code_1

# %%
# What happens to a name that ends in a number already is on the next page:
# :doc:`/examples/unique_names/numbers_skipped`.
