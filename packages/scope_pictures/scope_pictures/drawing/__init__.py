"""A model becomes DOT, an SVG, and a figure with a description in words."""
