"""The numbers of orders and the like in a text, which say which of several things it is about: *1-A*, *INV-2*. Pure."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sums

_CODE = QuickPattern(
    r"(?<![\w.,/-])(?![\d-]+(?:st|nd|rd|th|er|e|h|u|am|pm|kg|km|x)\b)"
    r"(?:[a-z]{1,5}-?\d[a-z\d]*(?:-[a-z\d]+)*|\d+-[a-z]{1,2}|\d+[a-z]|\d{3,}(?:-[a-z\d]+)+)(?![\w/-]|[.,]\d)"
)
"""Letters and figures together, or several numbers in a row: no day, no time and no measure."""

_BEHIND_ORDER = QuickPattern(
    r"\b(?:orders?|bestelling|bestellnummer|bestellung|auftrag|commande|pedido)(?: (?:no\.?|nr\.?|number|nummer|n[°º]))?:? #?"
    r"(\d+(?:-\d+)*)(?![\w/-]|[.,]\d)"
)
"""A number of any kind that stands behind the name of an order: *order 55-1*."""


def codes_in(text: str) -> frozenset[str]:
    """The codes that a text has beside its sums, in small letters.

    >>> sorted(codes_in("120 EUR for 1-A by 30 Oct, 24h, INV-2, 3-5 days, by 5pm, 302-1234567-1, order 55-1"))
    ['1-a', '302-1234567-1', '55-1', 'inv-2']
    >>> codes_in(f"refund for parcel {'9' * 200} soon")  # as soon as of one of a few figures
    frozenset()
    """
    if not any(map(str.isdecimal, text)):
        return frozenset()
    for each in list(sums(text)):
        text = text.replace(each.typed, " ")
    of_orders = {each[1] for each in _BEHIND_ORDER.finditer(text)}
    return frozenset(each[0].casefold() for each in _CODE.finditer(text)) | of_orders
