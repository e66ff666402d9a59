"""Run each example in a process of its own; print the names in its graphs as JSON.

This shares no code with what draws the pictures.
"""

import contextlib
import json
import os
import runpy
import sys

import tensorflow as tf


def names_in_graphs(path):
    """Return, for each graph that the script made and used, the names of its ops."""
    made = []
    make = tf.Graph.__init__

    def noted(graph):
        make(graph)
        if type(graph) is tf.Graph:
            made.append(graph)

    tf.Graph.__init__ = noted
    with contextlib.redirect_stdout(None):
        runpy.run_path(path)
    names = [[op.name for op in graph.get_operations()] for graph in made]
    return [of_one for of_one in names if of_one]


def in_a_process_of_its_own(path):
    reader, writer = os.pipe()
    if os.fork() == 0:
        with open(writer, "w") as file:
            json.dump(names_in_graphs(path), file)
        os._exit(0)
    os.close(writer)
    with open(reader) as file:
        names = json.load(file)
    os.wait()
    return names


if __name__ == "__main__":
    print(json.dumps({path: in_a_process_of_its_own(path) for path in sys.argv[1:]}))
