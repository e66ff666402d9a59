"""Pictures of TensorFlow graphs as nested scopes.

A graph becomes a model (scopes, nodes, edges), the model DOT, that an SVG, and this a
figure.  The Sphinx extension is :mod:`scope_pictures.pages`.
"""

from .model.select import NoSuchScope
from .notebook import Picture, show
from .readers import CannotRead

__all__ = ["CannotRead", "NoSuchScope", "Picture", "show"]
