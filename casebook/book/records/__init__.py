"""The rows of the book as SQLModel records: one module a table, so that a command loads only those it writes."""
