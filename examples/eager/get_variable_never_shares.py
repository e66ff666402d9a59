"""
An eager get_variable always creates a variable
===============================================

In a graph, ``tf.get_variable`` looks into a store of the variables that it has
made. Eager execution keeps no store, so every call makes a new variable,
whatever ``reuse`` says.

.. meta::
   :description: Why tf.get_variable with AUTO_REUSE or reuse=True makes new
      variables in TensorFlow 2 eager mode, and tf.trainable_variables is [].
"""

# sphinx_gallery_topics = ["21.4", "21.6", "21.15"]
# sphinx_gallery_tags = ["sharing", "migration"]

import tensorflow.compat.v1 as tf

# %%
# Each scope asks twice for ``weights``. In a graph, the first scope would end
# in an error, and the other two would share. Here all three make two
# variables. The ``reuse`` of the scope is of no help: it always reads
# ``AUTO_REUSE``, which is not what happens.

for reuse in [None, True, tf.AUTO_REUSE]:
    with tf.variable_scope("tower", reuse=reuse) as scope:
        first = tf.get_variable("weights", [1])
        second = tf.get_variable("weights", [1])
    print(scope.reuse is tf.AUTO_REUSE)
    print(first.name, second.name, second is first)
# Output:
# True
# tower/weights:0 tower/weights:0 False
# True
# tower/weights:0 tower/weights:0 False
# True
# tower/weights:0 tower/weights:0 False

# %%
# The variables are in no collection. So code that hands
# ``tf.trainable_variables()`` to an optimizer trains nothing.

print(tf.global_variables())  # []
print(tf.trainable_variables())  # []

# %%
# A partitioned variable is made anew as well, with all its parts.

parts = tf.fixed_size_partitioner(2)
with tf.variable_scope("encoder", partitioner=parts):
    first = tf.get_variable("weights", [2])
    second = tf.get_variable("weights", [2])

print(type(first).__name__)  # PartitionedVariable
print(first.name, second.name)
# Output:
# encoder/weights encoder/weights
print(second is first)  # False
print([part.name for part in first])
# Output:
# ['encoder/weights/part_0:0', 'encoder/weights/part_1:0']
print([part.name for part in second])
# Output:
# ['encoder/weights/part_0:0', 'encoder/weights/part_1:0']

# %%
# So make a variable once and keep the object, as an attribute or in a dict. A
# function of your own can play the part of ``tf.get_variable``.

variables = {}


def find_or_create(name, shape):
    if name not in variables:
        value = tf.zeros(shape)
        variables[name] = tf.Variable(value, name=name)
    return variables[name]


bias = find_or_create("bias", [1])
print(find_or_create("bias", [1]) is bias)  # True

# %%
# For code that must call ``tf.get_variable`` again and again, there is
# :doc:`/examples/eager/template_shares`.
