"""What an example printed becomes its claims."""
