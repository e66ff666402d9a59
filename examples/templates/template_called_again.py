"""
A template shares its variables between its calls
=================================================

``tf.make_template`` turns a function into an object that is called like the
function. Its first call creates the variables, and every later call in the
same graph gets the same ones, without a ``reuse`` flag.

.. meta::
   :description: tf.make_template in TensorFlow creates the variables of a
      function at the first call and shares them at every later call.
"""

# sphinx_gallery_topics = ["13.1", "13.8"]
# sphinx_gallery_tags = ["sharing"]

import tensorflow.compat.v1 as tf

# %%
# The function is written as if it were called only once. It opens no variable
# scope, because the template has one.


def encode(image):
    weights = tf.get_variable("weights", [1])
    tf.get_variable("step", [], trainable=False)
    code = tf.multiply(image, weights, name="code")
    return weights, code


# %%
# Before its first call, a template has no variables.

graph = tf.Graph()
with graph.as_default():
    encoder = tf.make_template("encoder", encode)
    print(encoder.variables)  # []

# %%
# Two calls give one variable and two tensors. The name scope of the second
# call has a number, as
# :doc:`with any function called twice </examples/reuse/layer_called_twice>`.

with graph.as_default():
    weights, first = encoder(tf.zeros([1]))
    shared, second = encoder(tf.ones([1]))
    print(shared is weights)  # True
    print(weights.name)  # encoder/weights:0
    print(first.name)  # encoder/code:0
    print(second.name)  # encoder_1/code:0

# %%
# The template lists its variables, all of them or those that are trained or
# not. It looks in the default graph for names that begin with its prefix.

with graph.as_default():
    print(encoder.variable_scope_name)  # encoder/
    for variable in encoder.variables:
        print(variable.name)
    # Output:
    # encoder/weights:0
    # encoder/step:0
    for variable in encoder.trainable_variables:
        print(variable.name)
    # Output:
    # encoder/weights:0
    for variable in encoder.non_trainable_variables:
        print(variable.name)
    # Output:
    # encoder/step:0

# %%
# Another template may ask for the same name:
# :doc:`/examples/templates/templates_of_one_name`.
