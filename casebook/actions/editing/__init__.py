"""Entries and cases corrected."""
