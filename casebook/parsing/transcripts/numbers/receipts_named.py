"""A till's receipt that somebody names: in a shop without orders it is what the purchase goes by, and is asked about."""

from __future__ import annotations

import re

_NAMED = re.compile(
    r"\b(?:(?:kassa|aankoop)?bon(?:netje)?|kassenbon|kassenzettel|beleg|quittung|receipt|till receipt|sales slip|docket|"
    r"ticket de caisse|recu|bon d'achat|bon de livraison|nota(?: de (?:compra|venta|remision))?|tique|ticket de compra|"
    r"remision|albaran|comprobante)"
    r"(?:[ -]?(?:n(?:umber|ummer|umero|r|o)?|n°|num)\b\.?)?[\s:#°º]*$"
)

_LEAST = 4
"""So many figures a receipt's number has at least. Our own choice."""


def is_of_a_receipt(before: str, number: str) -> bool:
    """Whether the words before a number, in small letters, call it a receipt's.

    >>> is_of_a_receipt("droger is kapot, bon ", "60417"), is_of_a_receipt("factuur ", "60417")
    (True, False)
    """
    return number.isdecimal() and len(number) >= _LEAST and _NAMED.search(before[-40:]) is not None
