"""What only a book in one SQLite file can do: the connection, blobs, copies, restoring, encryption."""
