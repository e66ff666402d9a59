"""Around a run of Sphinx-Gallery: what it would wrongly keep goes, what it made is noted."""
