"""The look-up pages, made from the examples so that nothing is typed twice."""
