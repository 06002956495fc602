"""French words of how things are, and how late they get at worst."""

from __future__ import annotations

STATES = """
au pire = at worst
dans le pire des cas = at worst
"""
