"""French words of how things are, and how late they get at worst."""

from __future__ import annotations

STATES = """
il fallait = you had to
il aurait fallu = you had to
au pire = at worst
dans le pire des cas = at worst
"""
