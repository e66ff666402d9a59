"""Checkers that are wrong in one place each: what they do, and how to get them."""

from . import comparing, matching, reading

MUTANTS = {**matching.MUTANTS, **reading.MUTANTS, **comparing.MUTANTS}
