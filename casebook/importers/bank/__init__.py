"""A bank's list of movements."""
