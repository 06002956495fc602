"""Tables that another program saved as text: their headings, days and sums."""
