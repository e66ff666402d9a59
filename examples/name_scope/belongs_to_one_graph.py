"""
A name scope is open in one graph and one thread
================================================

Each graph has its own open name scope, and so has each thread. Code that
changes to another graph or runs in a new thread begins outside all name
scopes.

.. meta::
   :description: Why ops lose the prefix of tf.name_scope in another TensorFlow
      graph or in a new Python thread, and how to hand the scope over.
"""

# sphinx_gallery_topics = ["2.20", "2.21", "2.22"]
# sphinx_gallery_tags = ["op names"]

import threading

import tensorflow.compat.v1 as tf

# %%
# The name scope ``tower`` is open in the first graph. It does not reach into
# the second one, and it is still open on coming back.

first = tf.Graph()
second = tf.Graph()
with first.as_default(), tf.name_scope("tower"):
    with second.as_default():
        image = tf.constant(1.0, name="image")
        with first.as_default():
            label = tf.constant(2.0, name="label")
    print(image.name)  # image:0
    print(label.name)  # tower/label:0

# %%
# ``graph.name_scope`` opens a scope in that graph, but does not make the graph
# the default. So this constant goes to the second graph, without a prefix.

with second.as_default():
    with first.name_scope("encoder") as scope:
        code = tf.constant(3.0, name="code")
    print(scope)  # encoder/
    print(code.name)  # code:0
    print(code.graph is second)  # True

# %%
# A new thread does not know the default graph of the others, nor their open
# name scope. Only the names that are taken are common to all threads: there,
# ``tower`` gets a number. The string of a scope leads into it from any thread.


def build(scope):
    seen.append(tf.get_default_graph() is first)
    with first.as_default():
        seen.append(tf.constant(0, name="step").name)
        with tf.name_scope("tower") as tower:
            seen.append(tower)
        with tf.name_scope(scope):
            seen.append(tf.constant(0, name="mean").name)


seen = []
with first.as_default(), tf.name_scope("loss") as scope:
    thread = threading.Thread(target=build, args=[scope])
    thread.start()
    thread.join()
for fact in seen:
    print(fact)
# Output:
# False
# step:0
# tower_1/
# loss/mean:0

# %%
# So hand the graph and the string of the scope over to a thread, and open both
# there. The next page leaves all scopes without a thread:
# :doc:`/examples/name_scope/back_to_the_root`.
