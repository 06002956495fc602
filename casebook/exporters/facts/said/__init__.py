"""Whose words a contact's text holds, and how that is told."""
