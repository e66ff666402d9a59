"""Import TensorFlow and run examples one after the other, as a plain script would.

run_examples.py FILE...
"""

import sys

import tensorflow  # noqa: F401

for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        code = compile(file.read(), name, "exec")
    exec(code, {"__name__": "__main__", "__file__": name})  # noqa: S102
