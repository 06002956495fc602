"""The lead, which stands alone in less than 300 characters: how it grows, and which of several is taken."""
