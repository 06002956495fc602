"""What is recorded: every kind of thing a book holds, its fields, and the values those hold."""
