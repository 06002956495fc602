"""Some time of a day, said as such: in the course of the day, in de loop van de dag. Nothing here raises.

Beside a day it says no more than the day does: tomorrow in the course of the day.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words
from casebook.parsing.dates.date_parts import DayPart, Named
from casebook.parsing.tokens import Token, TokenKind, word_at

_LEADS = ("in the course of", "over the course of", "during the course of", "during", "in de loop van", "gedurende")
_TODAY = tuple((*lead.split(), *day.split()) for lead in _LEADS for day in ("this day", "deze dag"))
_SOME_DAY = tuple((*lead.split(), *day.split()) for lead in _LEADS for day in ("the day", "de dag"))
"""Alone these tell as well when something is so on every day."""
_FIRST = frozenset(lead.split()[0] for lead in _LEADS)


def through_the_day_at(tokens: Sequence[Token], at: int) -> Named | DayPart | None:
    """In the course of this day, which is today; behind a day that is named, in the course of that."""
    if word_at(tokens, at) not in _FIRST:
        return None
    beside = _ends_a_day(tokens, at - 1 - (word_at(tokens, at - 1) == ","))
    for words in (*_TODAY, *(_SOME_DAY if beside else ())):
        if [token.text for token in tokens[at : at + len(words)]] == [*words]:
            end = at + len(words)
            return DayPart(end, (0, 24)) if beside else Named(end, 0)
    return None


def _ends_a_day(tokens: Sequence[Token], at: int) -> bool:
    """Whether a day can end with the word here: tomorrow, Friday, 3 May, the 5th, 2027."""
    word = word_at(tokens, at)
    of_the_calendar = word in date_words.numbered("WEEKDAYS") or word in date_words.numbered("MONTHS")
    numbered = at >= 0 and (tokens[at].kind in (TokenKind.NUMBER, TokenKind.DIGITS) or word in date_words.ORDINALS)
    return of_the_calendar or numbered or word in date_words.named_days()
