"""What it is about: what went wrong in the person's words, the things and the numbers of the case."""
