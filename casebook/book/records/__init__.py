"""The rows of the book as SQLModel records: one module a table, so that a command loads only those it writes.

No module of a table has `from __future__ import annotations`: a class reads its annotations at once, and texts would
have to be compiled for that. What they need is taken from `sqlmodel.main`; the rest of `sqlmodel` is left out.
"""

from casebook.book.records.latecomers import let_wait

let_wait()
