"""Text made safe for a paste or a terminal, and sizes in words."""
