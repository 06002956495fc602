"""The rows of the book as SQLModel records, one module a table."""
