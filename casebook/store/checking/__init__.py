"""Whether a book is whole and as casebook wrote it: its pages, its chains, its rows and its counters."""
