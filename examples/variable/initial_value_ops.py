"""
An initial value given as a tensor keeps its own name
=====================================================

In a graph, a number or a function as the initial value of a variable makes
ops under the name of the variable. A tensor exists before the variable, and
stays where it was made.

.. meta::
   :description: How the ops of an initial value are named for tf.Variable,
      such as weights/Initializer/initial_value or Initializer/ones.
"""

# sphinx_gallery_topics = ["4.7", "4.8"]
# sphinx_gallery_tags = ["variable names"]

import tensorflow.compat.v1 as tf

# %%
# A number becomes a constant under the name of the variable. A resource
# variable puts ``Initializer/`` in between, a reference variable does not.

graph = tf.Graph()
with graph.as_default():
    bias = tf.Variable(0.0, name="bias", use_resource=True)
    step = tf.Variable(0, name="step", use_resource=False)
    for variable in [bias, step]:
        print(variable.initial_value.name)
    # Output:
    # bias/Initializer/initial_value:0
    # step/initial_value:0

# %%
# A function is called inside ``Initializer/``. Here both kinds agree.


def ones():
    return tf.ones([2])


with graph.as_default():
    mean = tf.Variable(ones, name="mean", use_resource=True)
    std = tf.Variable(ones, name="std", use_resource=False)
    for variable in [mean, std]:
        print(variable.initial_value.name)
    # Output:
    # mean/Initializer/ones:0
    # std/Initializer/ones:0

# %%
# A tensor keeps its name. The variable ``code`` adds its own ops, but none
# under ``code/Initializer/``.

with graph.as_default():
    draw = tf.random_normal([2], name="draw")
    code = tf.Variable(draw, name="code", use_resource=True)
    print(code.initial_value.name)  # draw:0
    for op in graph.get_operations():
        if op.name.startswith("code"):
            print(op.name)
    # Output:
    # code
    # code/IsInitialized/VarIsInitializedOp
    # code/Assign
    # code/Read/ReadVariableOp

# %%
# To find the ops of an initial value by the name of its variable, give it as a
# function. A tensor that was computed from another variable has a trap of its
# own: :doc:`/examples/variable/initial_value_from_variable`.
