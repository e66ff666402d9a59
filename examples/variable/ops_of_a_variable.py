"""
A variable is several ops
=========================

In a graph, one variable adds four or five ops: one to hold it, the others to
initialize and read it. TensorFlow has two kinds of variables, resource and
reference variables, and these ops are called differently in each.

.. meta::
   :description: Which ops one tf.Variable adds to a TensorFlow graph, such as
      VarHandleOp, Read/ReadVariableOp, VariableV2 and read.
"""

# sphinx_gallery_topics = ["4.4", "4.5", "4.6", "4.14"]
# sphinx_gallery_tags = ["variable names", "op names"]

import tensorflow.compat.v1 as tf

# %%
# These are the ops of a resource variable. The op with the name of the
# variable is its handle; all others have that name as their prefix.

graph = tf.Graph()
with graph.as_default():
    bias = tf.Variable(0.0, name="bias", use_resource=True)
for op in graph.get_operations():
    print(op.type, op.name)
# Output:
# Const bias/Initializer/initial_value
# VarHandleOp bias
# VarIsInitializedOp bias/IsInitialized/VarIsInitializedOp
# AssignVariableOp bias/Assign
# ReadVariableOp bias/Read/ReadVariableOp

# %%
# A reference variable has other ops.

with graph.as_default():
    loss = tf.Variable(0.0, name="loss", use_resource=False)
    for op in graph.get_operations():
        if op.name.startswith("loss"):
            print(op.type, op.name)
    # Output:
    # Const loss/initial_value
    # VariableV2 loss
    # Assign loss/Assign
    # Identity loss/read

# %%
# Without ``use_resource``, TensorFlow 2 makes a resource variable, and
# TensorFlow 1.15 a reference variable. So releases agree about the name of the
# variable, but not about the names of its other ops.

with graph.as_default():
    step = tf.Variable(0, name="step")
    print(step.name)  # step:0
    print(step.op.type)  # VarHandleOp

# %%
# Code that looks up such an op by its name works for one kind only. Ask the
# variable instead: it knows its parts, whatever they are called.

with graph.as_default():
    for variable in [bias, loss]:
        print(variable.op.name)
        print(variable.initializer.name)
        print(variable.initial_value.name)
    # Output:
    # bias
    # bias/Assign
    # bias/Initializer/initial_value:0
    # loss
    # loss/Assign
    # loss/initial_value:0

# %%
# Where the initial value stands depends on how it is given:
# :doc:`/examples/variable/initial_value_ops`.
