"""Questions on a terminal: one screen, or line by line."""
