"""
Eager variable names are neither unique nor checked
===================================================

In a graph, a name that is taken gets a number and a name with a space is an
error. In eager mode the name of a variable is a label that is stored as it
is, and the trouble comes later.

.. meta::
   :description: Why eager TensorFlow variables can have the same name, and
      what "Two different ResourceVariable objects with the same shared_name"
      means.
"""

# sphinx_gallery_topics = ["21.3", "21.12", "21.13", "21.14"]
# sphinx_gallery_tags = ["error", "migration"]

import tempfile

import tensorflow.compat.v1 as tf

# %%
# Two variables can have one name. Those that are given none are all called
# ``Variable``.

first = tf.Variable(1.0, name="weights")
second = tf.Variable(2.0, name="weights")
print(first.name, second.name)  # weights:0 weights:0
print(second is first)  # False
print(tf.Variable(0.0).name, tf.Variable(0.0).name)
# Output:
# Variable:0 Variable:0

# %%
# A name scope that is opened again adds no number either.

for _ in range(2):
    with tf.name_scope("tower") as scope:
        print(scope, tf.Variable(0.0, name="bias").name)
# Output:
# tower/ tower/bias:0
# tower/ tower/bias:0

# %%
# Equal names fail when they are saved. ``tf.train.Saver`` uses the names as
# keys, and refuses.

saver = tf.train.Saver([first, second])
try:
    saver.save(None, "model")
except ValueError as error:
    print(error)
    # Output:
    # Two different ResourceVariable objects with the same shared_name 'weights' ...

# %%
# ``tf.train.Checkpoint`` does not look at the names. Its keys come from the
# words that you give it. (The first key describes the whole.)

saver = tf.train.Checkpoint(first=first, second=second)
with tempfile.TemporaryDirectory() as folder:
    path = saver.write(folder + "/model")
    for key, _ in tf.train.list_variables(path):
        print(key)
    # Output:
    # _CHECKPOINTABLE_OBJECT_GRAPH
    # first/.ATTRIBUTES/VARIABLE_VALUE
    # second/.ATTRIBUTES/VARIABLE_VALUE

# %%
# Any string passes for a name, and the mistake shows only when the code is
# put into a graph. So keep to letters, digits and underscores.

print(tf.Variable(0.0, name="image mean").name)
# Output:
# image mean:0
with tf.name_scope("input:0"):
    print(tf.Variable(0.0, name="bias").name)
    # Output:
    # input:0/bias:0

with tf.Graph().as_default():
    try:
        tf.Variable(0.0, name="image mean")
    except ValueError as error:
        print(error)
        # Output:
        # 'image mean' is not a valid root scope name. ...

# %%
# What name scopes can still do is on the next page:
# :doc:`/examples/eager/name_scopes_without_numbers`.
