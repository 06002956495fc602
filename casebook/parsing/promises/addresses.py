"""Streets that are called after a day: 7 March Road, 1. Mai Platz. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates.date_parts import Part
from casebook.parsing.tokens import Token, word_at

_STREETS = frozenset(
    "road street st lane avenue ave close court square terrace crescent drive gardens straat laan plein platz strasse allee "
    "gasse ufer".split()
)
_LEADS = frozenset("on by before until till op uiterlijk voor tot am bis".split())
"""Behind one of these it is a day: on 5 May court is closed."""


def is_a_street(tokens: Sequence[Token], at: int, part: Part) -> bool:
    """Whether a day of the calendar at a place is the number and the name of a street: to 7 March Road."""
    street = word_at(tokens, part.end) in _STREETS and word_at(tokens, part.end + 1) != "of"  # close of business
    return street and word_at(tokens, at - 1) not in _LEADS
