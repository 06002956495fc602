"""When it was: the times beside what was said and inside it, how its days are written, how long it took."""
