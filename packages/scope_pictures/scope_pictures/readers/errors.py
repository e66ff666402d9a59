"""What is wrong with a file."""


class CannotRead(Exception):
    """A file holds no graph that can be drawn; the message is one line."""
