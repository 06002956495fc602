"""Spanish words of how things are, and how late they get at worst."""

from __future__ import annotations

STATES = """
sino = but
despues de que = once
va|ira el|la|un|una tecnico|fontanero|electricista|operario|instalador = the engineer comes
va a ser = will be
en el peor de los casos = at worst
a lo peor|sumo = at worst
"""
