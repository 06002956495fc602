"""Whether a text tells something already, so that nothing is said twice and nothing is left out for looking like another."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casebook.records.values import Money


def is_told(words: str, text: str) -> bool:
    """Whether the words stand in the text as they are, and are no part of longer ones.

    >>> is_told("12", "case 12."), is_told("12", "512.00 EUR")
    (True, False)
    """
    return bool(words) and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def names_sum(text: str, amount: Money) -> bool:
    """Whether the text names the sum: with its decimals, or beside a currency. A day or a number of like digits is none.

    >>> from casebook.records.values import Money
    >>> [names_sum(text, Money(2500, "EUR")) for text in ("€ 25 back", "25,00", "on 25 Oct", "125.00 EUR")]
    [True, True, False, False]
    """
    whole, _, decimals = amount.amount.partition(".")
    for found in _numbers(amount.currency).finditer(text):
        typed, is_sum = found["number"].rstrip(".,'’"), found["before"] or found["after"]
        digits = re.sub(r"\D", "", typed)
        if decimals and digits == whole + decimals and re.search(rf"[.,]\d{{{len(decimals)}}}$", typed):
            return True
        if is_sum and digits == whole and not decimals.strip("0"):
            return True
    return False


@cache
def _numbers(currency: str) -> re.Pattern[str]:
    """Numbers as people write them, each with the currency beside it where there is one."""
    names = rf"[€$£¥]|{re.escape(currency)}\b|euros?\b|dollars?\b|pounds?\b|pond(?:en)?\b|yen\b"
    number = r"\d(?:[\d.,'’]|[ \u00a0\u202f](?=\d{3}(?!\d)))*"
    return re.compile(
        rf"(?P<before>(?:{names}) ?)?(?<![\d.,])(?P<number>{number})(?P<after>(?:,-)? ?(?:{names}))?", re.IGNORECASE
    )
