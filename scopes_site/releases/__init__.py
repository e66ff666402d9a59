"""What the examples print on other releases, from the records."""
