"""The file that holds everything: its records, its writing side, its reading side, its migrations.

Writing goes through SQLModel records, each made by one validating constructor, in one transaction. Reading does not
import SQLModel. Nothing outside this folder knows which of the two it used.
"""
