"""Texts on their way into an export: parted, quoted, held against each other."""
