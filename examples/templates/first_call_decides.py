"""
The first call decides where a template has its variables
=========================================================

A template takes its variable scope from the place where it is called first.
Later calls from other places share these variables, while their ops are named
after each call's own place.

.. meta::
   :description: Which variable scope the variables of tf.make_template get in
      TensorFlow, and how create_scope_now_ and custom_getter_ change it.
"""

# sphinx_gallery_topics = ["13.3", "13.4", "13.13"]
# sphinx_gallery_tags = ["sharing"]

import tensorflow.compat.v1 as tf

# %%
# The template is made in ``model``, and called first in ``train``. There is
# one variable, and its name says ``train``. Before the first call, there is no
# scope yet.


def encode():
    weights = tf.get_variable("weights", [1])
    code = tf.square(weights, name="code")
    return weights, code


with tf.Graph().as_default():
    with tf.variable_scope("model"):
        encoder = tf.make_template("encoder", encode)
    print(encoder.variable_scope)  # None
    with tf.variable_scope("train"):
        weights, first = encoder()
    with tf.variable_scope("test"):
        shared, second = encoder()
    print(encoder.variable_scope.name)  # train/encoder
    print(weights.name)  # train/encoder/weights:0
    print(shared is weights)  # True

# %%
# The ops follow the calls.

print(first.name)  # train/encoder/code:0
print(second.name)  # test/encoder/code:0

# %%
# So another order of the calls changes the name. If it must not, say
# ``create_scope_now_=True``: then the variables live where the template is
# made. The ops still follow the calls.

with tf.Graph().as_default():
    with tf.variable_scope("model"):
        encoder = tf.make_template(
            "encoder",
            encode,
            create_scope_now_=True,
        )
    with tf.variable_scope("train"):
        weights, first = encoder()
        shared, second = encoder()
    print(weights.name)  # model/encoder/weights:0
    print(shared is weights)  # True
    print(first.name)  # train/encoder/code:0
    print(second.name)  # train/encoder_1/code:0

# %%
# ``custom_getter_`` has the last word about the names. It is called for each
# variable at each call, so later calls find what the first one has made.


def rename(getter, name, *args, **kwargs):
    return getter(name + "_fp32", *args, **kwargs)


with tf.Graph().as_default():
    decoder = tf.make_template(
        "decoder",
        encode,
        custom_getter_=rename,
    )
    weights, _ = decoder()
    shared, _ = decoder()
    print(weights.name)  # decoder/weights_fp32:0
    print(shared is weights)  # True

# %%
# Later calls must find these variables, or they fail:
# :doc:`/examples/templates/later_calls_only_reuse`.
