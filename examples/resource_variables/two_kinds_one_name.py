"""
The name of a variable does not show its kind
=============================================

TensorFlow has two kinds of variables: reference variables, the old kind, and
resource variables. The kind does not change the name of a variable, but it
changes what stands behind that name.

.. meta::
   :description: Reference and resource variables in TensorFlow, with
      use_resource, VarHandleOp, VariableV2, float32_ref, and who chooses.
"""

# sphinx_gallery_topics = ["20.1", "20.6"]
# sphinx_gallery_tags = ["migration"]

import tensorflow.compat.v1 as tf

# %%
# TensorFlow 2 makes resource variables. (TensorFlow 1.15 makes reference
# variables here.)

graph = tf.Graph()
with graph.as_default():
    bias = tf.get_variable("bias", [1])
    print(type(bias).__name__)  # ResourceVariable

# %%
# ``use_resource`` of a variable scope changes that for the variables in it.
# ``use_resource`` of the call has the last word.

with graph.as_default():
    with tf.variable_scope("tower", use_resource=False):
        old = tf.get_variable("old", [1])
        new = tf.get_variable("new", [1], use_resource=True)
    print(type(old).__name__)  # RefVariable
    print(type(new).__name__)  # ResourceVariable

# %%
# The names follow one rule. The ops behind them are of different types.

print(old.name)  # tower/old:0
print(old.op.type)  # VariableV2
print(new.name)  # tower/new:0
print(new.op.type)  # VarHandleOp

# %%
# Here is the trap: ``tower/old:0`` is the value of the reference variable, and
# ``tower/new:0`` is only a handle that leads to the value.

print(old.op.outputs[0].dtype.name)  # float32_ref
print(new.op.outputs[0].dtype.name)  # resource

# %%
# So do not fetch a variable by the string in its name; pass the variable.

with graph.as_default(), tf.Session() as session:
    session.run(old.assign([1.0]))
    session.run(new.assign([2.0]))
    print(session.run(old))  # [1.]
    print(session.run(new))  # [2.]

# %%
# Where neither the call nor a scope chooses, a switch does:
# :doc:`/examples/resource_variables/disable_resource_variables`.
