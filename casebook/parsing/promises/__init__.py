"""What was promised, by its words: when it is due, what it waits for, what kind of thing it is."""
