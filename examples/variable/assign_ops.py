"""
Every call of assign adds ops to the graph
==========================================

In a graph, ``assign`` and ``global_variables_initializer`` change nothing by
themselves. Each call makes new ops, with the next free names, and these do the
work when a session runs them.

.. meta::
   :description: How assign, assign_add and global_variables_initializer name
      their ops in a TensorFlow graph, and why the graph grows in a loop.
"""

# sphinx_gallery_topics = ["4.10", "4.13"]
# sphinx_gallery_tags = ["variable names", "error"]

import tensorflow.compat.v1 as tf

# %%
# For a resource variable, each call adds a constant for the new value, the op
# that assigns it, and a read. Only the op that assigns takes a name.

with tf.Graph().as_default() as graph:
    step = tf.Variable(0, name="step", use_resource=True)
    made_before = len(graph.get_operations())
    step.assign(1)
    step.assign_add(1)
    tf.assign(step, 2, name="set_step")
    for op in graph.get_operations()[made_before:]:
        print(op.name)
    # Output:
    # Const
    # AssignVariableOp
    # ReadVariableOp
    # Const_1
    # AssignAddVariableOp
    # ReadVariableOp_1
    # Const_2
    # set_step
    # ReadVariableOp_2

# %%
# A reference variable has other ops, and no read.

with tf.Graph().as_default() as graph:
    step = tf.Variable(0, name="step", use_resource=False)
    made_before = len(graph.get_operations())
    step.assign(1)
    step.assign_add(1)
    tf.assign(step, 2, name="set_step")
    for op in graph.get_operations()[made_before:]:
        print(op.name)
    # Output:
    # Assign/value
    # Assign
    # AssignAdd/value
    # AssignAdd
    # set_step/value
    # set_step

# %%
# Initializers of many variables are numbered in the same way. All kinds share
# the name ``init``, also when there is nothing to initialize.

with tf.Graph().as_default() as graph:
    print(tf.global_variables_initializer().name)  # init
    print(tf.global_variables_initializer().name)  # init_1
    print(tf.local_variables_initializer().name)  # init_2
    start = tf.variables_initializer([], name="start")
    print(start.name)  # start

# %%
# So a call in a training loop makes the graph larger at every step. Call these
# functions once, run the result often, and finalize the graph before the loop:
# then a call that would add ops is an error.

with graph.as_default():
    graph.finalize()
    try:
        tf.global_variables_initializer()
    except RuntimeError as error:
        print(error)
        # Output:
        # Graph is finalized and cannot be modified.

# %%
# What becomes of a variable that is made in a branch of ``tf.cond``:
# :doc:`/examples/variable/variable_in_a_branch`.
