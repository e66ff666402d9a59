"""Record where TensorFlow's own reference describes what the examples use.

    python -m tools.record_reference

Imports TensorFlow, asks each symbol for the name under which it is documented, and
writes ``scopes_site/lookups/reference.json``.  A symbol without a page of its own gets
``null``.
"""

from __future__ import annotations

import inspect
import json
from functools import reduce

import tensorflow as tf2
import tensorflow.compat.v1 as tf
from tensorflow.python.util import tf_decorator, tf_export

from scopes_site.examples import find_scripts
from scopes_site.lookups.directives import REFERENCE

PAGES = "https://www.tensorflow.org/api_docs/python/tf/"


def main() -> None:
    """Write the addresses of all symbols that the examples use."""
    symbols = sorted(set().union(*(one.symbols for one in find_scripts())))
    addresses = {symbol: address(symbol) for symbol in symbols}
    REFERENCE.write_text(json.dumps(addresses, indent=2) + "\n")


def address(symbol: str) -> str | None:
    """Return the page of ``tf.<symbol>``, or None for a constant, which has none."""
    module = tf if hasattr(tf, symbol.split(".")[0]) else tf2
    value = reduce(getattr, symbol.split("."), module)
    if not (inspect.isclass(value) or inspect.isroutine(value)):
        return None
    _, function = tf_decorator.unwrap(value)
    names = tf_export.get_v2_names(function)
    if symbol.startswith("keras."):
        names = [symbol]  # Keras 3 does not tell TensorFlow its names
    return PAGES + (names[0] if names else f"compat.v1.{symbol}").replace(".", "/")


if __name__ == "__main__":
    main()
