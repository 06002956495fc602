"""Spanish words of how things are, and how late they get at worst."""

from __future__ import annotations

STATES = """
va a ser = will be
en el peor de los casos = at worst
a lo peor|sumo = at worst
"""
