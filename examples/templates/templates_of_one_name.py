"""
Two templates of one name share nothing
=======================================

The first argument of ``tf.make_template`` is the name that it would like to
have. If another template has it already, the second one gets a number, and
variables of its own.

.. meta::
   :description: Two calls of tf.make_template with one name make separate
      variables in TensorFlow; what unique_name_ changes about it.
"""

# sphinx_gallery_topics = ["13.2", "13.5", "13.9", "13.11"]
# sphinx_gallery_tags = ["sharing", "error"]

import tensorflow.compat.v1 as tf

# %%
# The function is the same, the name is the same, and still there are two
# variables. To share, call one template twice.


def encode():
    return tf.get_variable("weights", [1])


graph = tf.Graph()
with graph.as_default():
    one = tf.make_template("encoder", encode)
    two = tf.make_template("encoder", encode)
    print(one().name)  # encoder/weights:0
    print(two().name)  # encoder_1/weights:0
    print(two() is one())  # False
    print(one() is one())  # True

# %%
# A template may make templates in its body. They are numbered from the
# beginning at each call, so each finds its own variable again.


def stack():
    lower = tf.make_template("layer", encode)
    upper = tf.make_template("layer", encode)
    return [lower(), upper()]


with graph.as_default():
    decoder = tf.make_template("decoder", stack)
    for variable, again in zip(decoder(), decoder()):
        print(variable.name, again is variable)
    # Output:
    # decoder/layer/weights:0 True
    # decoder/layer_1/weights:0 True

# %%
# ``unique_name_`` replaces the name, and it never gets a number. So the second
# template is refused what the first one has made. If that is meant to share,
# make the first call of a template in a scope that reuses.


def make_tower():
    return tf.make_template(
        "tower",
        encode,
        unique_name_="tower",
    )


with graph.as_default():
    weights = make_tower()()
    try:
        make_tower()()
    except ValueError as error:
        print(str(error).splitlines()[0])
        # Output:
        # Variable tower/weights already exists, disallowed. ...
    root = tf.get_variable_scope()
    with tf.variable_scope(root, reuse=True):
        shared = make_tower()()
    print(shared is weights)  # True

# %%
# An empty name is not refused, but it leaves two slashes in the names of
# variables. Give each template a name.

with graph.as_default():
    unnamed = tf.make_template("", encode)
    with tf.variable_scope("outer"):
        print(unnamed().name)  # outer//weights:0

# %%
# The scope around the call is part of the name. The next page asks which call
# counts: :doc:`/examples/templates/first_call_decides`.
