"""Who speaks, what they are called, in which role, and for whom."""
