"""How a book came to have the tables it has: the steps to each version of the format, and whether a file has just these."""
