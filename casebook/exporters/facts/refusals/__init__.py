"""What was refused, why, and what does not go together of what people said."""
