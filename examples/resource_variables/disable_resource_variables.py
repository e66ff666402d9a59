"""
disable_resource_variables brings reference variables back
==========================================================

``tf.disable_resource_variables()`` makes reference variables the default, as
in TensorFlow 1. It changes the whole process: every later variable of every
graph, also in code that is not yours.

.. meta::
   :description: What tf.disable_resource_variables changes in the ops that a
      TensorFlow variable makes, such as weights/read and
      weights/Read/ReadVariableOp.
"""

# sphinx_gallery_topics = ["20.2"]
# sphinx_gallery_tags = ["migration"]

import tensorflow.compat.v1 as tf

# %%
# Call it once, before the program makes a variable.

tf.disable_resource_variables()
print(tf.resource_variables_enabled())  # False

# %%
# The variable below gets the four ops of a reference variable. Programs that
# look for ``weights/read`` find it again.

with tf.Graph().as_default() as graph:
    weights = tf.get_variable("weights", initializer=0.0)
    print(type(weights).__name__)  # RefVariable
    print(weights.name)  # weights:0
    for op in graph.get_operations():
        print(op.name)
    # Output:
    # weights/initial_value
    # weights
    # weights/Assign
    # weights/read

# %%
# ``use_resource`` still wins over the switch. The variable has the same name,
# and the ops are those of a resource variable, as TensorFlow 2 makes them
# without the switch.

with tf.Graph().as_default() as graph:
    weights = tf.get_variable(
        "weights",
        initializer=0.0,
        use_resource=True,
    )
    print(type(weights).__name__)  # ResourceVariable
    print(weights.name)  # weights:0
    for op in graph.get_operations():
        print(op.name)
    # Output:
    # weights/Initializer/initial_value
    # weights
    # weights/IsInitialized/VarIsInitializedOp
    # weights/Assign
    # weights/Read/ReadVariableOp

# %%
# One more switch sets this one and several others:
# :doc:`/examples/resource_variables/disable_v2_behavior`.
