"""What other programs wrote, taken into the book."""
