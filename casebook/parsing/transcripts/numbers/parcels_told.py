"""Which numbers are a parcel's by what they look like, or by the carrier that is named before them."""

from __future__ import annotations

import re

from casebook.parsing.parcels import candidates
from casebook.parsing.transcripts.numbers.telephones import is_telephone
from casebook.records.values import normalized
from casebook.records.vocabularies import Check
from casebook.text.words.carrier_names import CARRIER


def is_of_carrier(small: str, start: int, number: str) -> bool:
    """Whether a long number stands right behind a carrier's name: `an enquiry with Colissimo (n° 8R4120…)`."""
    named = _CARRIER.search(small[max(0, start - _LONGEST_CARRIER) : start])
    if named is None or len(normalized(number)) < _LEAST_OF_CARRIER:
        return False
    checked = any(one.check is Check.VALID and one.carrier.lower() in named[0] for one in candidates(number))
    return checked or not is_telephone(small[start:])


def is_parcels(number: str, *, weak: bool) -> bool:
    """Whether a number without a name has the form of one carrier's alone, with letters and a check digit that fits; `weak`:
    a single letter before its figures will do."""
    if normalized(number).isdecimal() or len(normalized(number)) < 11:
        return False
    forms = [one for one in candidates(number) if one.distinctive and (weak or one.form != _ONE_LETTER)]
    return any(one.check is Check.VALID or one.carrier in _LETTERED for one in forms)


_LEAST_OF_CARRIER, _LONGEST_CARRIER = 10, 30
"""No carrier's number is shorter, and no name of one with what joins it to its number longer. Our own choice."""

_CARRIER = re.compile(rf"\b{CARRIER}(?: express)?\W{{1,3}}(?:n[°ºro]{{0,2}}\.?|numero|nummer|number)?\W{{0,3}}$")

_LETTERED = ("PostNL", "DHL", "Amazon", "Yodel", "Hermes")
"""Whose numbers have letters of their own in front and no check digit that is known."""

_ONE_LETTER = "one letter"
"""The form of a carrier's numbers that orders of many a shop have as well."""
