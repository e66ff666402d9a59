"""
A template does not share a tf.Variable
=======================================

``tf.Variable`` makes a new variable at each call, inside a template too. If
the variable is trainable, the second call of the template is an error.

.. meta::
   :description: What "Trainable variable created when calling a template after
      the first time" means in TensorFlow, and what to do.
"""

# sphinx_gallery_topics = ["13.6"]
# sphinx_gallery_tags = ["sharing", "error"]

import tensorflow.compat.v1 as tf

# %%
# The first call works.


def count():
    return tf.Variable(0.0, name="step")


graph = tf.Graph()
with graph.as_default():
    counter = tf.make_template("counter", count)
    print(counter().name)  # counter/step:0

# %%
# The second call is refused. The first line of the message ends with the
# variable, which is printed on a line of its own here.

with graph.as_default():
    try:
        counter()
    except ValueError as error:
        message = str(error).splitlines()[0]

for part in message.split(": "):
    print(part)
# Output:
# Trainable variable created when calling a template ...
# [<tf.Variable 'counter_1/step:0' shape=() dtype=float32>]

# %%
# The remedy is ``tf.get_variable``, as the message says.


def count_shared():
    return tf.get_variable("step", [])


with graph.as_default():
    shared = tf.make_template("shared", count_shared)
    print(shared() is shared())  # True

# %%
# Beware of variables that are not trained. They are not refused, and not
# shared either: each call has its own.


def count_silently():
    return tf.Variable(0.0, trainable=False, name="step")


with graph.as_default():
    silent = tf.make_template("silent", count_silently)
    one, two = silent(), silent()
    print(two is one)  # False
    print(one.name)  # silent/step:0
    print(two.name)  # silent_1/step:0
