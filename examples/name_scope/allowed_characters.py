"""
The outermost name scope is held to a stricter rule
===================================================

In a graph, the name of a name scope may hold letters, digits and a few signs.
At the root it must also begin with a letter, a digit or a dot.

.. meta::
   :description: Which characters a TensorFlow name scope may have, and what
      "is not a valid root scope name" and "is not a valid scope name" mean.
"""

# sphinx_gallery_topics = ["2.17"]
# sphinx_gallery_tags = ["op names", "error"]

import re

import tensorflow.compat.v1 as tf

# %%
# Outside all scopes, a leading underscore is refused. The message shows the
# rule as a regular expression.

graph = tf.Graph()
with graph.as_default():
    try:
        with tf.name_scope("_hidden"):
            pass
    except ValueError as error:
        print(error)
        # Output:
        # '_hidden' is not a valid root scope name. A root ...

# %%
# Inside a scope the same name is allowed, because the full name then begins
# with a letter. A space, a colon or an ``@`` is never allowed.

with graph.as_default(), tf.name_scope("encoder"):
    for name in ["_hidden", "step 1", "step:1", "step@1"]:
        try:
            with tf.name_scope(name) as scope:
                print(scope)
        except ValueError as error:
            print(error)
    # Output:
    # encoder/_hidden/
    # 'step 1' is not a valid scope name. A scope name has to match ...
    # 'step:1' is not a valid scope name. A scope name has to match ...
    # 'step@1' is not a valid scope name. A scope name has to match ...

# %%
# The pattern depends on the release: TensorFlow 1.15 refuses ``>`` and the
# backslash. Avoid them in code that must run with both.

with graph.as_default():
    for name in ["image>code", "image\\code"]:
        with tf.name_scope(name) as scope:
            print(scope)
    # Output:
    # image>code/
    # image\code/

# %%
# To make a scope name from free text, replace all other signs by a dot. It is
# allowed everywhere, even at the beginning.

name = re.sub("[^A-Za-z0-9]", ".", "@hidden layer")
with graph.as_default(), tf.name_scope(name) as scope:
    print(scope)  # .hidden.layer/

# %%
# No name scope reaches ``tf.get_variable``, but a variable scope does:
# :doc:`/examples/variable_scope/prefixes_all_names`.
