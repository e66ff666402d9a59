"""`make bench`: what the build costs, as ratios to other ways to do the same."""
