"""
tf.Variable is named like an op
===============================

In a graph, ``tf.Variable`` takes its prefix from the current name scope, and
a number if its name is taken. It never looks at the name of the variable
scope.

.. meta::
   :description: How tf.Variable gets its name in a TensorFlow graph, from the
      name scope and with a number, as in Variable_1 or tower/step_1.
"""

# sphinx_gallery_topics = ["4.1", "4.2", "4.12"]
# sphinx_gallery_tags = ["variable names", "op names", "error"]

import tensorflow.compat.v1 as tf

# %%
# Without a name it is called ``Variable``. The second one gets a number.

with tf.Graph().as_default():
    print(tf.Variable(0).name)  # Variable:0
    print(tf.Variable(0).name)  # Variable_1:0

# %%
# A name scope is its prefix, and a taken name gets a number there too.

graph = tf.Graph()
with graph.as_default():
    with tf.name_scope("tower"):
        first = tf.Variable(0, name="step")
        second = tf.Variable(0, name="step")
    print(first.name)  # tower/step:0
    print(second.name)  # tower/step_1:0

# %%
# A variable scope prefixes it only through the name scope that it opens. When
# the variable scope is opened again, that name scope is a new one. Its number
# stands in the name of the variable.

with graph.as_default():
    for _ in range(2):
        with tf.variable_scope("decoder") as scope:
            step = tf.Variable(0, name="step")
        print(scope.name)
        print(step.name)
    # Output:
    # decoder
    # decoder/step:0
    # decoder
    # decoder_1/step:0

# %%
# Now a trap: a slash at the end of the name. As with ops, such a name is used
# as it is. So the variable leaves the name scope, and a second one is an error
# instead of ``loss_1``. Do not end the name of a variable with a slash.

with graph.as_default():
    with tf.name_scope("tower"):
        loss = tf.Variable(0.0, name="loss/")
    print(loss.name)  # loss:0
    try:
        tf.Variable(0.0, name="loss/")
    except ValueError as error:
        print(error)  # Duplicate node name in graph: 'loss'

# %%
# ``tf.Variable`` makes a new variable even where reuse is on:
# :doc:`/examples/variable/variable_skips_reuse`.
