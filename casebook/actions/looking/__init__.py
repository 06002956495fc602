"""What is there, looked at: a timeline, all cases, what is due, words that were recorded, a case before a contact."""
