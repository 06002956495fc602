"""What a case amounts to, told: one module for each thing that can be said of it, a sentence or a part of a line."""
