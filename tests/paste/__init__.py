"""The measure of the paste: disputes as people tell them, and what of each a reader finds in it."""
