"""
The number goes to the name that is asked for again
===================================================

When a loop makes ops under one variable scope, each turn adds a number to
their names. It goes to the scope if the loop opens the scope, and to the op
if the loop is inside it.

.. meta::
   :description: Why a loop over time steps names TensorFlow ops rnn_1/state or
      rnn/state_1, while all steps share the same variable.
"""

# sphinx_gallery_topics = ["6.17", "7.12", "7.13"]
# sphinx_gallery_tags = ["variable names", "sharing"]

import tensorflow.compat.v1 as tf

# %%
# Each turn opens ``rnn`` again. All turns share the variable, and each has a
# name scope of its own.

with tf.Graph().as_default():
    state = tf.ones([1])
    for turn in range(3):
        with tf.variable_scope("rnn", reuse=turn > 0):
            weights = tf.get_variable("weights", [1])
            state = tf.add(state, weights, name="state")
        print(weights.name, state.name)
    # Output:
    # rnn/weights:0 rnn/state:0
    # rnn/weights:0 rnn_1/state:0
    # rnn/weights:0 rnn_2/state:0
    print(len(tf.global_variables()))  # 1

# %%
# Here ``rnn`` is opened once. Its name scope stays open, so the numbers go to
# the ops. ``reuse_variables`` turns on ``reuse`` after the first turn.

with tf.Graph().as_default():
    state = tf.ones([1])
    with tf.variable_scope("rnn") as scope:
        for turn in range(3):
            if turn > 0:
                scope.reuse_variables()
            weights = tf.get_variable("weights", [1])
            state = tf.add(state, weights, name="state")
            print(weights.name, state.name)
        # Output:
        # rnn/weights:0 rnn/state:0
        # rnn/weights:0 rnn/state_1:0
        # rnn/weights:0 rnn/state_2:0
    print(len(tf.global_variables()))  # 1

# %%
# With nested scopes the rule is the same. ``encoder`` is asked for again, so
# the number goes there; ``hidden`` is new in ``encoder_1``.


def hidden(inputs):
    with tf.variable_scope("hidden"):
        weights = tf.get_variable("weights", [1])
        outputs = tf.add(inputs, weights, name="outputs")
    return weights, outputs


with tf.Graph().as_default():
    with tf.variable_scope("encoder"):
        weights_a, outputs_a = hidden(tf.ones([1]))
    with tf.variable_scope("encoder", reuse=True):
        weights_b, outputs_b = hidden(tf.ones([1]))
    print(outputs_a.name)  # encoder/hidden/outputs:0
    print(outputs_b.name)  # encoder_1/hidden/outputs:0
    print(weights_b is weights_a)  # True

# %%
# In all these scopes the variables keep their names. A default name gives
# each scope variables of its own:
# :doc:`/examples/default_name/numbered_scopes`.
