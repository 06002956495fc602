"""What is asked for: what is owed, what of the money came already, and what was taken once more."""
