"""Whether a text tells something already, so that nothing is said twice and nothing is left out for looking like another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from casebook.text.sums import sums

if TYPE_CHECKING:
    from casebook.records.values import Money


def is_told(words: str, text: str) -> bool:
    """Whether the words stand in the text as they are, and are no part of longer ones.

    >>> is_told("12", "case 12."), is_told("12", "512.00 EUR")
    (True, False)
    """
    return any(
        not (_goes_on(text[max(0, at - 1) : at]) or _goes_on(text[at + len(words) : at + len(words) + 1]))
        for at in _places_of(words, text)
    )


def _places_of(words: str, text: str) -> Iterator[int]:
    """Where the words stand in the text. Without a pattern: each one would be compiled for words that are asked for once."""
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _goes_on(beside: str) -> bool:
    """Whether the character beside words, if any, belongs to a longer word."""
    return beside.isalnum() or beside == "_"


def is_sentence_of(words: str, text: str) -> bool:
    """Whether the words stand in the text as a sentence, or as all that follows a colon.

    >>> is_sentence_of("Signed for.", "2 Nov, Bo: Signed for. Then"), is_sentence_of("towel", "I ordered a towel.")
    (True, False)
    """
    plain = words.rstrip(".")
    return any(
        (at == 0 or text[at - 2 : at] in _BEFORE_SENTENCES) and text[at + len(plain) : at + len(plain) + 1] in _BEHIND
        for at in _places_of(plain, text)
    )


_BEFORE_SENTENCES = (". ", ": ", "! ", "? ", "… ")
_BEHIND = ("", ".", "!", "?", "…")


def names_sum(text: str, amount: Money) -> bool:
    """Whether the text names the sum: with its decimals, or beside a currency. A day or a number of like digits is none.

    >>> from casebook.records.values import Money
    >>> [names_sum(text, Money(2500, "EUR")) for text in ("€ 25 back", "25,00", "on 25 Oct", "125.00 EUR")]
    [True, True, False, False]
    """
    value = Decimal(amount.amount)
    return any(each.value == value for each in sums(text, amount.currency))


def names_day(text: str, day: date) -> bool:
    """Whether the text names this day of the year: its number beside its month.

    >>> [names_day(text, date(2026, 3, 24)) for text in ("24 March", "Mar 24", "24 de marzo", "24 hours", "4 Mar. 24 Apr")]
    [True, True, True, False, False]
    """
    if str(day.day) not in text:
        return False  # as of most days, for which no pattern is compiled
    month, number = _MONTHS[day.month - 1], f"0?{day.day}"
    day_first, month_first = (
        rf"(?<!\d){number}(?:st|nd|rd|th|er?|\.)? (?:of |de )?{month}\b",
        rf"\b{month} {number}(?!\d)",
    )
    return re.search(f"{day_first}|{month_first}", text, re.IGNORECASE) is not None


_MONTHS = (
    "(?:jan(?:uar[yi]?)?|ene(?:ro)?|janv(?:ier)?)", "(?:feb(?:ruar[yi]?|rero)?|f[ée]vr?(?:ier)?)",
    "(?:mar(?:ch|zo|s)?|mrt|maart|m(?:ä|ae)rz)", "(?:apr(?:il)?|abr(?:il)?|avr(?:il)?)", "(?:may|mei|mayo|mai)",
    "(?:jun[ei]?|junio|juin)", "(?:jul[yi]?|julio|juil(?:let)?)", "(?:aug(?:ust|ustus)?|ago(?:sto)?|ao[ûu]t)",
    "(?:sep(?:t(?:embre)?|tember|tiembre)?)", "(?:o[ck]t(?:ob(?:er|re))?|octubre)", "nov(?:emb(?:er|re)|iembre)?",
    "(?:de[cz](?:ember)?|dic(?:iembre)?|d[ée]c(?:embre)?)",
)  # fmt: skip
"""The names of the months, whole and short, in English, Dutch, German, Spanish and French."""
