"""What was said to come where no promise was recorded, and what came of that."""
