"""The pages of a build: each is read back, judged, and marked."""
