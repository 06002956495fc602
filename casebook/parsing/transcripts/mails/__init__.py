"""Mails and letters: what was written, apart from what is quoted and from the signature."""
