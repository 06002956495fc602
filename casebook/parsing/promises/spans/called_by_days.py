"""What is called by a day of the calendar: a street, 7 March Road, and a paper, your 12 November order. Nothing here raises."""

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
_WHOSE = frozenset("your the my our this that".split())
_PAPERS = frozenset(
    "order orders bill bills invoice invoices letter letters email emails e-mail mail message statement purchase receipt payment "
    "charge complaint claim call chat conversation quote contract".split()
)
"""What has been by the day that it is called by; an appointment or a visit is on it."""


def is_called_by_it(tokens: Sequence[Token], at: int, part: Part) -> bool:
    """Whether a day of the calendar at a place only says which street or which paper is meant."""
    before, behind = word_at(tokens, at - 1), word_at(tokens, part.end)
    street = behind in _STREETS and word_at(tokens, part.end + 1) != "of"  # close of business
    paper = before in _WHOSE and behind in _PAPERS and word_at(tokens, at - 2) not in _LEADS  # by your 3 May statement
    return (street and before not in _LEADS) or paper
