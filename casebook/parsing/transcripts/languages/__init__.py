"""The words that transcripts are read by: for each language a table, and one of what is promised."""
