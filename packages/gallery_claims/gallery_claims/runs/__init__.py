"""An example runs in a process of its own."""
