"""`make bench`: what the build costs, as ratios to Sphinx-Gallery alone."""
