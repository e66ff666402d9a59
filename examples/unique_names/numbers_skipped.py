"""
A number that is taken is skipped
=================================

A name with a number is a name like any other, and you may ask for it yourself.
Then TensorFlow counts around it.

.. meta::
   :description: How TensorFlow counts when names such as hidden_1 or hidden_2
      are already taken, and where a name such as hidden_1_1 comes from.
"""

# sphinx_gallery_topics = ["3.2", "3.3"]
# sphinx_gallery_tags = ["op names"]

import tensorflow.compat.v1 as tf

# %%
# The function makes ops in a new graph. It shows each name that is asked for
# and the one that is given.


def make(names):
    with tf.Graph().as_default():
        for name in names:
            op = tf.no_op(name=name)
            print(name, "->", op.name)


make(["hidden", "hidden"])
# Output:
# hidden -> hidden
# hidden -> hidden_1

# %%
# Now ``hidden_1`` is taken. If you ask for it, it gets a number of its own.

make(["hidden", "hidden", "hidden_1", "hidden"])
# Output:
# hidden -> hidden
# hidden -> hidden_1
# hidden_1 -> hidden_1_1
# hidden -> hidden_2

# %%
# Here ``hidden_2`` is asked for first. The count of ``hidden`` skips it.

make(["hidden_2", "hidden", "hidden", "hidden"])
# Output:
# hidden_2 -> hidden_2
# hidden -> hidden
# hidden -> hidden_1
# hidden -> hidden_3

# %%
# So a number does not tell how many ops there were before. If you write
# numbers yourself, leave out the underscore: TensorFlow never adds a number
# without one.

make(["hidden1", "hidden2", "hidden", "hidden"])
# Output:
# hidden1 -> hidden1
# hidden2 -> hidden2
# hidden -> hidden
# hidden -> hidden_1

# %%
# Two names can also be equal when they look different:
# :doc:`/examples/unique_names/letter_case`.
