"""What may be pasted, sent or opened: the registry says which exports there are, by recipient and format.

An outline says what is told, from the facts of a case, and a writer lays it out. None of them looks at a terminal, a clock
or a book.
"""
