"""Notes that the person made of a call: who answered and what was said stand inside their sentences."""
