"""
Later calls of a template run with reuse=True
=============================================

The first call of a template creates its variables. A later call runs in the
same variable scope with ``reuse=True``, and fails if a variable is missing.

.. meta::
   :description: Why calling tf.make_template again fails in TensorFlow with
      "Variable does not exist, or was not created with tf.get_variable()".
"""

# sphinx_gallery_topics = ["13.7", "13.10", "13.12"]
# sphinx_gallery_tags = ["sharing", "error"]

import tensorflow.compat.v1 as tf

# %%
# Here the name of the variable depends on an argument. The second call brings
# a new name, and the template may not create it.


def layer(name):
    return tf.get_variable(name, [1])


with tf.Graph().as_default():
    encoder = tf.make_template("encoder", layer)
    print(encoder("weights").name)  # encoder/weights:0
    try:
        encoder("bias")
    except ValueError as error:
        message = str(error)
    print(message.splitlines()[0])
    # Output:
    # Variable encoder/bias does not exist, or was not ...

# %%
# The message advises ``tf.AUTO_REUSE``, but the template sets the flag itself.
# Ask for the same names at each call. Further lines of the message tell where
# the template was made.

print("originally defined at:" in message)  # True

# %%
# A call in another graph fails as well, because the variables are not in it.
# Make a template for each graph.

with tf.Graph().as_default():
    try:
        encoder("weights")
    except ValueError as error:
        print(str(error).splitlines()[0])
        # Output:
        # Variable encoder/weights does not exist, or was not ...

# %%
# A call that fails before it has made a variable does not count: the next call
# is the first one. And a template that has no name cannot even be made.

with tf.Graph().as_default():
    decoder = tf.make_template("decoder", layer)
    try:
        decoder()
    except TypeError as error:
        print(str(error).splitlines()[0])
        # Output:
        # layer() missing 1 required positional argument: 'name'
    print(decoder("bias").name)  # decoder/bias:0
    try:
        tf.make_template(None, layer)
    except ValueError as error:
        print(error)  # name cannot be None.

# %%
# ``tf.Variable`` makes a variable at each call, and so it is out of place in a
# template: :doc:`/examples/templates/variable_in_template`.
