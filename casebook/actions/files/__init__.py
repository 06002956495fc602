"""Files that are kept with a case: which they are, kept, and written out again."""
