"""
A variable scope prefixes all that has a name
=============================================

Here everything that gets a name is made in a name scope, in a variable scope,
and in the same variable scope again. Only what ``tf.get_variable`` makes does
without the prefix of a name scope, wherever the call stands.

.. meta::
   :description: Which prefix ops, tf.Variable, get_variable, layers, templates
      and summaries get from tf.name_scope and tf.variable_scope.
"""

# sphinx_gallery_topics = ["2.1", "6.1"]
# sphinx_gallery_tags = ["variable names", "op names"]

import tensorflow.compat.v1 as tf

# %%
# The layer has a default name, and the template wraps a function. Both call
# ``tf.get_variable``.


def layer(inputs):
    with tf.variable_scope(None, default_name="layer"):
        weights = tf.get_variable("weights", [1])
        output = tf.multiply(inputs, weights, name="output")
    return weights, output


def get_scale():
    return tf.get_variable("scale", [1])


def make():
    total = tf.add(1.0, 2.0, name="total")
    step = tf.Variable(0, name="step")
    bias = tf.get_variable("bias", [1])
    weights, output = layer(total)
    scale = tf.make_template("template", get_scale)()
    loss = tf.summary.scalar("loss", total)
    for made in [total, step, bias, weights]:
        print(made.name)
    for made in [output, scale, loss]:
        print(made.name)


# %%
# In a name scope, three variables have no prefix of it: they were made by
# ``tf.get_variable``, here, in the layer and in the template.

with tf.Graph().as_default(), tf.name_scope("tower"):
    make()
    # Output:
    # tower/total:0
    # tower/step:0
    # bias:0
    # layer/weights:0
    # tower/layer/output:0
    # template/scale:0
    # tower/loss:0

# %%
# In a variable scope, all seven names begin with it.

graph = tf.Graph()
with graph.as_default(), tf.variable_scope("tower"):
    make()
    # Output:
    # tower/total:0
    # tower/step:0
    # tower/bias:0
    # tower/layer/weights:0
    # tower/layer/output:0
    # tower/template/scale:0
    # tower/loss:0

# %%
# The same variable scope, opened again: what ``tf.get_variable`` gave is the
# same as before, all else has the prefix of a new name scope.

with graph.as_default():
    again = tf.variable_scope("tower", reuse=tf.AUTO_REUSE)
    with again:
        make()
        # Output:
        # tower_1/total:0
        # tower_1/step:0
        # tower/bias:0
        # tower/layer/weights:0
        # tower_1/layer/output:0
        # tower/template/scale:0
        # tower_1/loss:0

# %%
# That the layer has no number here is because default names start again:
# :doc:`/examples/default_name/starts_again`. The next page nests scopes of both
# kinds: :doc:`/examples/variable_scope/nested_scopes`.
