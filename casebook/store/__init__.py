"""The book, the one file that holds everything: its reading side, its writing side, its migrations, its chains of digests.

Rows are read and written by the codecs of the kinds, each change in one transaction with the revision that keeps it.
SQLModel states the same tables in `tables`, which what comes from outside is held against; no everyday command imports it.
"""
