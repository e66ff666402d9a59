"""
Session.run gives a value for a tensor name, None for an op name
================================================================

``Session.run`` takes names as strings. The name of a tensor asks for its
value, the name of an op only makes the op run.

.. meta::
   :description: Fetch and feed by name in TensorFlow, why Session.run returns
      None, and what "Cannot interpret feed_dict key as Tensor" means.
"""

# sphinx_gallery_topics = ["1.10", "1.11"]
# sphinx_gallery_tags = ["op names", "error"]

import tensorflow.compat.v1 as tf

# %%
# Tensor names do for what is fetched and for what is fed.

graph = tf.Graph()
with graph.as_default():
    image = tf.placeholder(tf.float32, [], name="image")
    with tf.name_scope("tower"):
        ratio = tf.divide(8.0, image, name="ratio")
        tf.check_numerics(ratio, "no number", name="check")

session = tf.Session(graph=graph)
print(session.run("tower/ratio:0", {"image:0": 2.0}))  # 4.0

# %%
# Without ``:0`` the name is that of the op. There is no error: the op runs,
# and the result is ``None``.

print(session.run("tower/ratio", {"image:0": 2.0}))  # None

# %%
# An op cannot be fed, only a tensor can.

try:
    session.run("tower/ratio:0", {"image": 2.0})
except TypeError as error:
    print(error)
    # Output:
    # Cannot interpret feed_dict key as Tensor: The name ...

# %%
# The full name is needed, with all name scopes. Here ``tower`` is missing.

try:
    session.run("ratio:0", {"image:0": 2.0})
except ValueError as error:
    print(error)
    # Output:
    # Argument `fetch` = ratio:0 cannot be interpreted as ...

# %%
# A session also gives names back. If an op fails while it runs, the error
# knows the op, and its long message holds ``{{node tower/check}}``. So a good
# name tells you which part of the model failed.

try:
    session.run("tower/check:0", {"image:0": 0.0})
except tf.errors.InvalidArgumentError as error:
    print(error.op.name)  # tower/check
    print("{{node tower/check}}" in error.message)  # True

# %%
# A session runs one graph, and a name too belongs to one graph:
# :doc:`/examples/names/names_per_graph`.
