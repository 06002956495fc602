"""The sums that a text names."""

from __future__ import annotations

from casebook.errors import WrongValue
from casebook.parsing.money import read_money
from casebook.records.values import Money
from casebook.text.sums import sums_in


def money_in(text: str, currency: str | None = None, language: str | None = None) -> list[Money]:
    """The different sums that a text names, in `currency` where they name none; those that cannot be read are left out."""
    found: dict[Money, None] = {}
    for typed in sums_in(text):
        try:
            found[read_money(typed, currency, language)] = None
        except WrongValue:
            continue
    return list(found)
