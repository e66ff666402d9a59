"""
An op name cannot hold a space or a colon
=========================================

The name of an op is made of letters, digits and six signs. It begins with a
letter, a digit or a dot.

.. meta::
   :description: Which characters a TensorFlow op name may have, and what the
      errors "is not a valid node name" and "root scope name" mean.
"""

# sphinx_gallery_topics = ["1.8", "1.9"]
# sphinx_gallery_tags = ["op names", "error", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# The six signs are in these names. TensorFlow 1.15 refuses the last two names.


def make(name):
    try:
        tensor = tf.constant(0, name=name)
        print(tensor.op.name)
    except ValueError:
        print(repr(name), "is refused")


graph = tf.Graph()
with graph.as_default():
    for name in ["image_1", "2nd-image", ".image"]:
        make(name)
    # Output:
    # image_1
    # 2nd-image
    # .image
    for name in ["tower/image", "image>1", "image\\1"]:
        make(name)
    # Output:
    # tower/image
    # image>1
    # image\1

# %%
# Another sign raises an error. Most functions open a name scope for their ops,
# and then the message speaks of a scope.

with graph.as_default():
    try:
        tf.constant(0, name="image 1")
    except ValueError as error:
        print(error)
        # Output:
        # `image 1` is not a valid node name. ...
    try:
        tf.square(2.0, name="image 1")
    except ValueError as error:
        print(error)
        # Output:
        # 'image 1' is not a valid root scope name. ...

# %%
# Letters are those from A to Z, and a name cannot be empty. If you make names
# from titles or file names, replace what is refused.

with graph.as_default():
    for name in ["image:0", "image(1)", "größe", ""]:
        make(name)
    # Output:
    # 'image:0' is refused
    # 'image(1)' is refused
    # 'größe' is refused
    # '' is refused

# %%
# A name cannot begin with ``_``, ``-`` or ``/``. The surprise is that
# ``_image`` is allowed inside a name scope: what is checked is the full name,
# and that begins with ``tower``.

with graph.as_default():
    for name in ["_image", "-image", "/image"]:
        make(name)
    # Output:
    # '_image' is refused
    # '-image' is refused
    # '/image' is refused
    with tf.name_scope("tower"):
        make("_image")
        # Output:
        # tower/_image

# %%
# By its full name you find an op again:
# :doc:`/examples/names/find_by_name`.
