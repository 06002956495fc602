"""Spanish: what is said to companies in it."""
