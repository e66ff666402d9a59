"""
auxiliary_name_scope=False opens no name scope
==============================================

With ``auxiliary_name_scope=False``, ``tf.variable_scope`` opens only the
variable scope. Ops stay in the name scope that is open already.

.. meta::
   :description: What auxiliary_name_scope=False does in TensorFlow's
      tf.variable_scope, and how it prevents tower/tower in op names.
"""

# sphinx_gallery_topics = ["7.5", "7.6"]
# sphinx_gallery_tags = ["variable names", "op names", "error"]

import tensorflow.compat.v1 as tf

# %%
# The current scope, entered in itself, would open ``tower/tower/``. Here it
# does not, so this is how to change a setting of the current scope.

graph = tf.Graph()
with graph.as_default():
    with tf.variable_scope("tower"):
        weights = tf.get_variable("weights", [1])
        current = tf.get_variable_scope()
        with tf.variable_scope(
            current,
            reuse=True,
            auxiliary_name_scope=False,
        ):
            shared = tf.get_variable("weights", [1])
            scaled = tf.multiply(shared, 2.0, name="scaled")
        print(shared is weights)  # True
    print(scaled.name)  # tower/scaled:0

# %%
# With a name, only variables get the prefix. ``original_name_scope`` is the
# name scope around it, and the name is not used up: a name scope
# ``encoder`` gets no number.

with graph.as_default(), tf.name_scope("model"):
    with tf.variable_scope(
        "encoder",
        auxiliary_name_scope=False,
    ) as encoder:
        bias = tf.get_variable("bias", [1])
        shifted = tf.add(bias, 1.0, name="shifted")
    print(bias.name)  # encoder/bias:0
    print(shifted.name)  # model/shifted:0
    print(encoder.original_name_scope)  # model/
    with tf.name_scope("encoder") as scope:
        print(scope)  # model/encoder/

# %%
# Scopes inside do not inherit it. ``hidden`` opens its name scope again.

with graph.as_default():
    with tf.variable_scope(
        "decoder",
        auxiliary_name_scope=False,
    ):
        with tf.variable_scope("hidden"):
            gain = tf.get_variable("gain", [1])
            total = tf.add(gain, shifted, name="total")
        print(gain.name)  # decoder/hidden/gain:0
    print(total.name)  # hidden/total:0

# %%
# It must be ``True`` or ``False``. To choose a name scope, open that with
# ``tf.name_scope``.

with graph.as_default():
    try:
        tf.variable_scope("rnn", auxiliary_name_scope="no")
    except TypeError as error:
        print(error)
        # Output:
        # The auxiliary_name_scope must be `True` or `False`, while get no

# %%
# The next page does so, to come back to both scopes at once:
# :doc:`/examples/reentering/variables_and_ops`.
