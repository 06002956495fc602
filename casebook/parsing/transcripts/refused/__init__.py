"""What the company refuses, and what only sounds like a no."""
