"""The numbers that are named in a contact: which there are, and whose each is."""
