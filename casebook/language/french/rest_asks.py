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

_ALL_OF = r"(?:l['’]int[ée]gralit[ée]|la totalit[ée]|l['’]ensemble) (?:des |de (?:mes |nos |ces )?)"

REST_IN_PLACE: Forms = (
    (QuickPattern(rf"\b(?:d['’]|de ){_ALL_OF}$"), r"des {amount} restants"),
    (QuickPattern(rf"\b(?:{_ALL_OF}|(?:tous )?(?:les |mes |nos ))$"), r"le reste, soit {amount}"),
    (QuickPattern(r"\b(à hauteur) (?:de|des) $"), r"\1 des {amount} restants"),
    (
        QuickPattern(r"(?<=\w)(?: (?:int[ée]gral|complet|total)e?)? (?:des |de (?:tous )?(?:les |mes |nos |ces ))$"),
        r" des {amount} restants",
    ),
)
"""*Le paiement intégral des*, *la totalité des* before a sum: with how much of it."""

_ALL_OF_IT = r"(?:toute|la totalité de|l['’]int[ée]gralit[ée] de)"
_DEPOSIT = r"((?:la|ma|notre) (?:caution|garantie))"
_DONE = r"(?: (?:rendue|restituée|remboursée|versée|débloquée|libérée))?(\D*)"

DEPOSIT_ASKS = (
    (rf"(\D* )de {_DEPOSIT} (?:entière|complète|intégrale)(\D*)", r"\1du reste de \2 ({amount})\3"),
    (rf"(\D* )de {_ALL_OF_IT} {_DEPOSIT}(\D*)", r"\1du reste de \2 ({amount})\3"),
    (rf"(|\D* ){_ALL_OF_IT} {_DEPOSIT}{_DONE}", r"\1le reste de \2 ({amount})\3"),
    (rf"(|\D* ){_DEPOSIT} (?:entière|complète|intégrale){_DONE}", r"\1le reste de \2 ({amount})\3"),
)
"""All of a deposit of which a part came, however it is to be given back, by no sum: *la restitution de toute la caution*."""
