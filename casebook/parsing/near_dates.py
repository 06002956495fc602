"""A date that was all but typed: words that are spelt nearly as words of dates are, put right."""

from __future__ import annotations

import re

from casebook.parsing.clock import Clock
from casebook.parsing.dates import date_words
from casebook.parsing.errors import UnreadableDate
from casebook.parsing.spelling import spelt
from casebook.parsing.when import Direction, read_when

_LEAST = 4
"""Shorter words are nearly as each other: `may` and `day`."""

_LANGUAGES = ("en", "nl")
"""What dates are said to be typed in; words of more languages would be near to too much."""


def near_date(typed: str, clock: Clock, direction: Direction) -> str | None:
    """What can be read as a date, where misspelt words alone kept it from being one; None where they did not."""
    from difflib import get_close_matches

    known = _known_words()

    def respelt(found: re.Match[str]) -> str:
        word = found[0].lower()
        near = [] if word in known else get_close_matches(word, known, n=1, cutoff=0.75)
        return near[0] if near else found[0]

    if len(typed) > 60:
        return None
    # A word that is one slip from a word of dates first: its neighbours may be none of dates, and are right (before, at the).
    for put_right in (lambda found: spelt(found[0].lower()), respelt):
        meant = re.sub(rf"[^\W\d_]{{{_LEAST},}}", put_right, typed)
        if meant.lower() != typed.lower() and _is_date(meant, clock, direction):
            return meant
    return None


def _is_date(typed: str, clock: Clock, direction: Direction) -> bool:
    try:
        read_when(typed, clock, direction)
    except UnreadableDate:
        return False
    return True


def _known_words() -> list[str]:
    """The words of dates that are long enough to be told apart when they are misspelt."""
    tables = (date_words.WEEKDAYS, date_words.MONTHS, date_words.UNITS)
    words = [table[language] for table in tables for language in _LANGUAGES]
    words += [name for language in _LANGUAGES for name in date_words.DAYS[language]]
    words += [*date_words.AGO, *date_words.NOW, *date_words.MULTIPLES, "next", "last", "volgende"]
    return [word for word in re.split(r"[| ]", "|".join(words)) if len(word) >= _LEAST]
