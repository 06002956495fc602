"""What is noticed in what was just recorded, and said of it at once: what its words tell besides, a day that is not sure, a sum
that does not agree, what was recorded before."""
