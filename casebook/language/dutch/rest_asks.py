"""How money is asked for that is what is left of it, with the sum that is owed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.language.lead_words import Forms

REST_ASKS: Forms = (
    (
        QuickPattern(
            r"(?:terugbetaling van )?(?:de rest|het restant|het restbedrag|het (?:resterende|ontbrekende) (?:bedrag|geld|deel))"
            r"(?: van (?:mijn|de|het|ons|onze) (?:bestelling|boeking|aankoop|betaling|geld))?"
            r"( van (?:mijn|de|het|ons|onze|wat) [^,;]+?)?(?: terug)?"
        ),
        r"de resterende {amount}\1 terug",
    ),
    (QuickPattern(r"(?:mijn|ons|het) geld terug( voor [^,;]+)"), r"{amount} terug\1"),
)
"""*De rest van mijn aanbetaling terug*, *mijn geld terug voor de minibar*."""

_ALL = r"(?:volle|volledige|hele|gehele|totale|complete)"

REST_IN_PLACE: Forms = (
    (
        QuickPattern(
            rf"\balle (?:(?:de|mijn|onze) )?$|\b(?:(?:de|het|mijn|onze?|een) )?{_ALL} (?:(?:bedrag|som|totaalbedrag) van )?$"
            r"|\b(?:de|het|mijn|onze) $"
        ),
        r"de resterende {amount}",
    ),
)
"""*Betaling van de volle* before a sum: with what it is called, and how much of it."""

DEPOSIT_ASKS = (
    (
        r"(|\D* )(?:de|mijn|onze) (?:hele|volledige|gehele) ((?:huur)?borg|(?:waar)?borgsom|aanbetaling)(?: terug)?(\D*)",
        r"\1de rest van de \2 ({amount})\3",
    ),
)
"""All of a deposit of which a part came, however it is to be given back, by no sum: *de hele borg vrijgegeven*."""
