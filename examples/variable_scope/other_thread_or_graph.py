"""
Another thread or another graph starts at the root variable scope
=================================================================

TensorFlow keeps the current variable scope for each graph and each thread.
The variables belong to the graph, so all threads share them.

.. meta::
   :description: Why tf.variable_scope has no effect in a new thread or in
      another tf.Graph, and how to carry the TensorFlow scope over.
"""

# sphinx_gallery_topics = ["6.13", "6.15", "6.18"]
# sphinx_gallery_tags = ["variable names", "error"]

from concurrent.futures import ThreadPoolExecutor

import tensorflow.compat.v1 as tf

# %%
# The thread below is started inside ``encoder``. It must name the graph
# itself, and its variable does not get the prefix.

graph = tf.Graph()


def weights_at_root():
    with graph.as_default():
        return tf.get_variable("weights", [1])


with graph.as_default(), ThreadPoolExecutor() as pool:
    with tf.variable_scope("encoder") as encoder:
        weights = pool.submit(weights_at_root).result()
    print(weights.name)  # weights:0

# %%
# Give the scope object to the thread, and open it there. The last call runs
# in the main thread. It is refused, because it meets the variable of the other
# thread.


def weights_in(scope):
    with graph.as_default(), tf.variable_scope(scope):
        return tf.get_variable("weights", [1])


with ThreadPoolExecutor() as pool:
    weights = pool.submit(weights_in, encoder).result()
    print(weights.name)  # encoder/weights:0

try:
    weights_in(encoder)
except ValueError as error:
    print(str(error).splitlines()[0])
    # Output:
    # Variable encoder/weights already exists, disallowed. ...

# %%
# Another graph has variables of its own, and its own current scope. Back in
# the first graph, ``decoder`` is still open.

with graph.as_default(), tf.variable_scope("decoder"):
    with tf.Graph().as_default():
        bias = tf.get_variable("bias", [1])
        with graph.as_default():
            gain = tf.get_variable("gain", [1])
    print(bias.name)  # bias:0
    print(gain.name)  # decoder/gain:0

# %%
# A variable scope can choose the graph: ``values`` takes tensors or
# variables, and makes their graph the default one.

with tf.Graph().as_default():
    with tf.variable_scope("tower", values=[gain]):
        step = tf.get_variable("step", [1])
    print(step.name)  # tower/step:0
    print(step.graph is graph)  # True

# %%
# What happens when a scope cannot be opened is on the next page:
# :doc:`/examples/variable_scope/refused_scope`.
