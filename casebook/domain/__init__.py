"""What a case amounts to at a given moment: timeline, promises, lateness, silence.

Everything here is pure. Nothing here looks at the clock, the environment, a terminal or the book.
"""
