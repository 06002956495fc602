"""How money is asked for that is what is left of it, with the sum that is owed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.language.lead_words import Forms

REFUND = r"(?:rück)?(?:erstattung|zahlung)"
"""What it is called that money comes back."""

_OF_IT = r"(?: (?:meiner|der) (?:bestellung|buchung|zahlung))?( (?:meine[rs]|unsere[rs]|der|des|von) [^,;]+?)?"

REST_ASKS: Forms = (
    (
        QuickPattern(rf"((?:die |eine )?{REFUND}) (?:des rest(?:s|es|betrags|betrages)|der restlichen summe){_OF_IT}"),
        r"\1 der restlichen {amount}\2",
    ),
    (
        QuickPattern(rf"(?:den rest|den restbetrag|die restliche summe|das restliche geld){_OF_IT}( zurück)?"),
        r"die restlichen {amount}\1\2",
    ),
    (QuickPattern(r"(?:mein|unser|das) geld( für [^,;]+) zurück"), r"{amount}\1 zurück"),
)
"""*Den Rest meiner Anzahlung zurück*, *mein Geld für die Minibar zurück*."""

_ALL = r"(?:voll|ganz|gesamt|komplett|vollständig)e[nrms]?"
_AMOUNT = r"(?:betrag\w*|summe|preis\w*) (?:von|in höhe von)"

REST_IN_PLACE: Forms = (
    (
        QuickPattern(rf"\b(?:(?:der|aller|meiner|unserer)(?: {_ALL})?|(?:des|der) (?:{_ALL} )?{_AMOUNT}) $"),
        r"der restlichen {amount}",
    ),
    (
        QuickPattern(rf"\b(mit|von|aus|zu) (?:(?:den|meinen|unseren) (?:{_ALL} )?|{_ALL} )$"),
        r"\1 den restlichen {amount}",
    ),
    (QuickPattern(r"\b(in höhe von) $"), r"\1 restlichen {amount}"),
    (
        QuickPattern(
            rf"\b(?:(?:die|den|meine[n]?|unsere[n]?|alle) )?{_ALL} (?:{_AMOUNT} )?$|\b(?:den|meinen|unseren) {_AMOUNT} $"
            r"|\b(?:die|meine|unsere|alle) $"
        ),
        r"die restlichen {amount}",
    ),
)
"""*Zahlung der vollen*, *die gesamten* before a sum: in the case that it stands in, with how much of it."""

DEPOSIT_ASKS = (
    (
        r"(|\D* )(?:die|meine|unsere) (?:ganze|volle|gesamte|komplette) ((?:miet)?kaution|anzahlung)(?: zurück)?(\D*)",
        r"\1die restliche \2 ({amount})\3",
    ),
    (
        r"(\D* )(?:der|meiner|unserer) (?:ganzen|vollen|gesamten|kompletten) ((?:miet)?kaution|anzahlung)(\D*)",
        r"\1der restlichen \2 ({amount})\3",
    ),
)
"""All of a deposit of which a part came, however it is to be given back, by no sum: *Freigabe der ganzen Kaution*."""
