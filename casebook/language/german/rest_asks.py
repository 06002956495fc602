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
