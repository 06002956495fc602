"""The sums that a text names."""

from __future__ import annotations

from functools import lru_cache

from casebook.errors import WrongValue
from casebook.parsing.money import read_money
from casebook.records.values import Money
from casebook.text.spelled_sums import with_sums_in_figures
from casebook.text.sums import sums_in


def money_in(text: str, currency: str | None = None, language: str | None = None) -> list[Money]:
    """The different sums that a text names, in `currency` where they name none; those that cannot be read are left out."""
    return list(_money_in(text, currency, language))


def money_said_in(text: str, currency: str | None = None, language: str | None = None) -> list[Money]:
    """The same with the sums that are spelled out, or told in the words of every day: *two hundred pounds*, *a tenner*."""
    return money_in(with_sums_in_figures(text), currency, language)


@lru_cache(maxsize=128)  # a paste asks for those of the same few texts again and again
def _money_in(text: str, currency: str | None, language: str | None) -> tuple[Money, ...]:
    found: dict[Money, None] = {}
    for typed in sums_in(text, currency or ""):
        try:
            found[read_money(typed, currency, language)] = None
        except WrongValue:
            continue
    return tuple(found)
