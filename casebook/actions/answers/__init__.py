"""What was typed, and how each answer is read."""
