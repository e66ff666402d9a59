"""
A discriminator called twice has one set of variables
=====================================================

A GAN calls its discriminator on real images and on those of its generator.
With ``reuse=True`` at the second call both share the variables, and scopes
tell which variables belong to which network.

.. meta::
   :description: A GAN in TensorFlow 1 style calls its discriminator twice
      with reuse=True, and selects trainable variables by scope.
"""

# sphinx_gallery_topics = ["9.17"]
# sphinx_gallery_tags = ["sharing"]

import tensorflow.compat.v1 as tf

# %%
# Each network has a variable scope of its own.


def generator(noise):
    with tf.variable_scope("generator"):
        bias = tf.get_variable("bias", [1])
        return tf.add(noise, bias, name="image")


def discriminator(image, reuse=None):
    with tf.variable_scope("discriminator", reuse=reuse):
        weights = tf.get_variable("weights", [1])
        score = tf.multiply(image, weights, name="score")
    return weights, score


# %%
# The second call gets the same weights, and makes a score of its own.

graph = tf.Graph()
with graph.as_default():
    image = generator(tf.zeros([1]))
    weights, real = discriminator(tf.ones([1]))
    shared, fake = discriminator(image, reuse=True)
    print(shared is weights)  # True
    print(real.name)  # discriminator/score:0
    print(fake.name)  # discriminator_1/score:0

# %%
# Without a list of variables, an optimizer trains both networks. The argument
# of ``tf.trainable_variables`` is what the names must begin with, so it
# selects one.

with graph.as_default():
    optimizer = tf.train.GradientDescentOptimizer(0.1)
    print(len(optimizer.compute_gradients(fake)))  # 2
    for scope in ["discriminator/", "generator/"]:
        chosen = tf.trainable_variables(scope)
        pairs = optimizer.compute_gradients(fake, chosen)
        for _, variable in pairs:
            print(variable.name)
    # Output:
    # discriminator/weights:0
    # generator/bias:0

# %%
# What decides whether two calls share a variable? The next page separates what
# matters from what does not: :doc:`/examples/reuse/full_name_decides`.
