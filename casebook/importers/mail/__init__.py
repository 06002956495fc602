"""Mails, and the cases that they belong to."""
