"""How money is asked for that is what is left of it, with the sum that is owed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.language.lead_words import Forms

_OF_IT = r"(?: de (?:ma|la|notre) (?:commande|r[ée]servation)| de (?:mon|notre) achat)?( d(?:e |u |es |['’])[^,;]+)?"

REST_ASKS: Forms = (
    (
        QuickPattern(rf"(?:(?:un|le|mon) )?remboursement du (?:reste|solde|restant){_OF_IT}"),
        r"le remboursement des {amount} restants\1",
    ),
    (QuickPattern(rf"(?:le reste|le solde|le restant){_OF_IT}"), r"les {amount} restants\1"),
)
"""*Le remboursement du reste de ma commande*, *le solde de mon acompte*."""
