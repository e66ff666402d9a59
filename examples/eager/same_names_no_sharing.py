"""
Without a graph, variables keep their names but are not shared
==============================================================

Three programs of this site run here again, in eager mode. The names of the
variables do not change, but the tensor has no name, and ``reuse=True`` shares
nothing.

.. meta::
   :description: What tf.get_variable, tf.Variable, tf.add and reuse=True do
      in TensorFlow 2 when the code runs eagerly, without a graph.
"""

# sphinx_gallery_topics = ["21.2"]
# sphinx_gallery_tags = ["sharing", "error", "migration"]

import tensorflow.compat.v1 as tf

# %%
# The first is :doc:`/examples/name_scope/skips_get_variable`. Both variables
# have the names that they have in a graph. The last print fails.

with tf.name_scope("my_scope"):
    v1 = tf.get_variable("var1", [1], dtype=tf.float32)
    v2 = tf.Variable(1, name="var2", dtype=tf.float32)
    a = tf.add(v1, v2)

print(v1.name)  # var1:0
print(v2.name)  # my_scope/var2:0
try:
    print(a.name)
except AttributeError as error:
    print(error)
    # Output:
    # Tensor.name is undefined when eager execution is enabled.

# %%
# The second is :doc:`/examples/variable_scope/prefixes_all_names`. A variable
# scope still prefixes both kinds of variables.

with tf.variable_scope("my_scope"):
    v1 = tf.get_variable("var1", [1], dtype=tf.float32)
    v2 = tf.Variable(1, name="var2", dtype=tf.float32)

print(v1.name)  # my_scope/var1:0
print(v2.name)  # my_scope/var2:0

# %%
# The third is :doc:`/examples/reuse/across_name_scopes`. In a graph the two
# calls return one variable. Here they print the same names, and no error says
# that they made two variables.

with tf.name_scope("foo"):
    with tf.variable_scope("var_scope"):
        v = tf.get_variable("var", [1])
    print(v.name)  # var_scope/var:0
with tf.name_scope("bar"):
    with tf.variable_scope("var_scope", reuse=True):
        v1 = tf.get_variable("var", [1])
    print(v1.name)  # var_scope/var:0

print(v1 is v)  # False

# %%
# For the answers of a graph, build one: put the program into
# ``with tf.Graph().as_default():``. The next page shows that every kind of
# reuse is ignored: :doc:`/examples/eager/get_variable_never_shares`.
