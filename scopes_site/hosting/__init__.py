"""What a site needs once it has an address."""
