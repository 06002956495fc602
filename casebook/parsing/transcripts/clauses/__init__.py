"""What was said, clause by clause, and which of them may say what will be."""
