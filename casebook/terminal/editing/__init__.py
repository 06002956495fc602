"""Forms in the person's own editor."""
