"""Which evidence decides, and how it is told in less and less room."""
