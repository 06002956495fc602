"""What was promised: in which words, due when, kept or not."""
