"""French words of how things are, and how late they get at worst."""

from __future__ import annotations

STATES = """
il fallait = you had to
il aurait fallu = you had to
sans frais|cout|surcout|supplement = gratis
sans aucuns|aucun frais|cout|surcout|supplement = gratis
au pire = at worst
dans le pire des cas = at worst
"""
