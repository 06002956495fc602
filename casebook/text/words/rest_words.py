"""What says that something is what is left of a whole, in five languages: parts of patterns."""

from __future__ import annotations

REST = r"rest|remaining|remainder|balance|overige|resterende?|restant\w*|restlich\w*|übrig\w*|reste|solde|resto|saldo"

DIFFERENCE = "difference|verschil|differenz|différence|diferencia"
"""What may be left, or what one thing costs more than another."""

REST_BEHIND = r"restante?s?|manquante?s?|qui manquent?|pendientes?|que (?:me )?faltan?"
"""What stands behind a sum that is what is left of another, in French and in Spanish."""
