"""What an example claims, and how that compares with what it printed; pure."""
