"""
An initial value read from a variable needs that variable first
===============================================================

In a graph, one variable can be computed from another. TensorFlow does not
order the two initializers for you, not even where it adds ops that look as if
they did.

.. meta::
   :description: Why initializing a tf.Variable that is computed from another
      raises FailedPreconditionError (uninitialized variable), and what to do.
"""

# sphinx_gallery_topics = ["4.11"]
# sphinx_gallery_tags = ["variable names", "error", "surprise"]

import tensorflow.compat.v1 as tf

# %%
# Here ``std`` begins as twice the value of ``mean``. Both are resource
# variables. The initializer of ``std`` takes the tensor ``twice`` as it is.

graph = tf.Graph()
with graph.as_default():
    mean = tf.Variable(1.0, name="mean", use_resource=True)
    twice = tf.multiply(mean, 2.0, name="twice")
    std = tf.Variable(twice, name="std", use_resource=True)
    print(std.initializer.inputs[1].name)  # twice:0

# %%
# So it fails as long as ``mean`` has no value. The error is raised by the op
# that reads ``mean``. ``tf.global_variables_initializer`` does not help: it
# runs both initializers in no fixed order.

with tf.Session(graph=graph) as session:
    try:
        session.run(std.initializer)
    except tf.errors.FailedPreconditionError as error:
        print(error.op.name)  # twice/ReadVariableOp

# %%
# Run the two initializers one after the other.

with tf.Session(graph=graph) as session:
    session.run(mean.initializer)
    session.run(std.initializer)
    print(session.run(std))  # 2.0

# %%
# For reference variables, TensorFlow adds a guard: a ``cond`` that is meant to
# replace ``mean`` by its initial value while it has no value. The initializer
# takes a copy of ``twice``, computed behind that guard.

with tf.Graph().as_default() as graph:
    mean = tf.Variable(1.0, name="mean", use_resource=False)
    twice = tf.multiply(mean, 2.0, name="twice")
    std = tf.Variable(twice, name="std", use_resource=False)
    print(std.initializer.inputs[1].name)  # twice_std:0
    for op in graph.get_operations():
        if op.name.startswith("std"):
            print(op.name)
    # Output:
    # std
    # std/IsVariableInitialized
    # std/cond
    # std/cond/Identity
    # std/Assign
    # std/read

# %%
# The surprise is that the guard does not help. It works with the ``cond`` of
# TensorFlow 1, which is several ops. The one op of TensorFlow 2 reads ``mean``
# in any case. So run the initializers in order here too.

with tf.Session(graph=graph) as session:
    try:
        session.run(std.initializer)
    except tf.errors.FailedPreconditionError as error:
        print(type(error).__name__)
        # Output:
        # FailedPreconditionError

# %%
# A variable that has a value is read by further ops:
# :doc:`/examples/variable/variable_reads`.
