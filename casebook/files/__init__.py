"""What depends on the system: writing a file whole or not at all, private files, syncing, locking, reading what is given.

Whatever differs between Linux, macOS and Windows stands here and nowhere else: no other room imports `fcntl`, syncs,
links, or makes a file with flags of its own. Nothing here knows what a book is, or says a sentence to a person.
"""
