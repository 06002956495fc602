"""How money is asked for that is what is left of it, with the sum that is owed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.language.lead_words import Forms

REST_ASKS: Forms = (
    (
        QuickPattern(
            r"(?:(?:a |the )?refund of )?(?:the )?(?:rest|remainder|balance|(?:remaining|missing|outstanding)"
            r" (?:money|amount|sum|part))(?: of (?:my|the|our) (?:order|booking|purchase|payment|money))?"
            r"( of (?:my|the|our|what) [^,;]+?)?(?: back)?"
        ),
        r"the remaining {amount}\1",
    ),
    (QuickPattern(r"(?:my|our|the) money back( for [^,;]+)"), r"the {amount} back\1"),
)
"""*The rest of my deposit back*, *my money back for the minibar*."""

_ALL = r"(?:full|whole|entire|complete|total)"

REST_IN_PLACE: Forms = (
    (
        QuickPattern(
            rf"\ball (?:of )?(?:(?:the|my|our) )?$|\b(?:(?:the|my|our|an?) )?{_ALL} (?:(?:amount|sum|total) of )?$"
            r"|\b(?:the|my|our) $"
        ),
        r"the remaining {amount}",
    ),
)
"""*Payment of the full* before a sum: with what it is called, and how much of it."""

DEPOSIT_ASKS = (
    (
        r"(|\D* )(?:(?:the|my|our) (?:whole|full|entire|complete)|all (?:of )?(?:the|my|our)) (deposit|bond)(?: back)?(\D*)",
        r"\1the rest of the \2 ({amount})\3",
    ),
)
"""All of a deposit of which a part came, however it is to be given back, by no sum: *the whole bond released*."""
