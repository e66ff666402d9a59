"""A search as you type, by Pagefind, on the served site."""
