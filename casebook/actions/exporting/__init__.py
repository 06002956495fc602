"""What leaves the book: texts, documents, packs."""
