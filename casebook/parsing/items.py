"""Things that a case is about, as people type them: `2 x red bath towel @ 24.99 EUR`, `2 stuks badhanddoek à € 24,99`.

A count is read from a sure mark at the start, or from a number before the name of several things where a price is said too
(`3 candles at 5 GBP each`); a price from a sum with its currency at the end. Everything else is the name, whatever numbers
it has: `iPhone 15`, `2 x 4 timber`, `10x zoom lens`, `3 seater sofa`, `gift card of 50 EUR`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from casebook.errors import UsageError, WrongValue, shortened
from casebook.parsing.choices import whole_number
from casebook.parsing.item_counts import bare_count, count_of, sure_count
from casebook.parsing.money import currency_words, read_money
from casebook.records.field import LONGEST_NAME, MOST_PIECES
from casebook.records.values import Money, as_typed


class ItemReading(NamedTuple):
    """What was read of an item: its name, and how many and what one costs where that was said."""

    name: str
    pieces: int | None = None
    price: Money | None = None


class ItemNameMissing(UsageError):
    """A count or a price was typed of nothing that has a name."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        return f"'{shortened(self.typed)}' does not say what it is; type it like '2 x red bath towel @ 24.99 EUR'."


class PriceOfOneOrAll(WrongValue):
    """A sum behind several pieces that may be the price of one, or of all of them."""

    def __init__(self, typed: str, pieces: int, name: str, amount: str) -> None:
        self.typed, self.pieces, self.name, self.amount = typed, pieces, name, amount

    def __str__(self) -> str:
        one = f"{self.pieces} x {shortened(self.name)} @ {self.amount}"
        return (
            f"'{shortened(self.typed)}' does not say whether {self.amount} is for one or for all {self.pieces}; if one "
            f"costs that, type '{one}', else what one costs behind the @."
        )


def read_item(
    typed: str, currency: str | None = None, language: str | None = None, *, counted: bool = False, priced: bool = False
) -> ItemReading:
    """What was typed of an item. `currency` is taken for a price behind `@` or `à` that names none, which is
    read as the `language` writes sums.

    What is `counted` or `priced` elsewhere is not looked for here, so that the name may have any form. Raises
    ItemNameMissing, PriceOfOneOrAll, NotAWholeNumber, and what reading an amount raises.

    >>> read_item("2 x red bath towel @ 24.99 EUR")
    ItemReading(name='red bath towel', pieces=2, price=Money(minor=2499, currency='EUR'))
    >>> read_item("2 x 4 timber")
    ItemReading(name='2 x 4 timber', pieces=None, price=None)
    """
    name, pieces, price = typed.strip(), None, None
    if len(name) > LONGEST_NAME:
        return ItemReading(name)
    found = None if counted else sure_count().match(name)
    bare = None if counted or found else bare_count(name)
    sum_ = None if priced else _sum_at_the_end_of(name, is_counted=bool(found or bare))
    if sum_:
        name, price = name[: sum_.start].rstrip(" ,;:=(–—-"), read_money(sum_.typed, currency, language)
        name = _OF.sub("", name) if sum_.is_of_one else name
    found = found or (bare if price else None)
    if found:
        pieces, name = whole_number(count_of(found), "the number of pieces", 1, MOST_PIECES), name[found.end() :]
    if (pieces or price) and not any(map(str.isalnum, name)):
        raise ItemNameMissing(typed)
    if sum_ and not sum_.is_of_one and pieces and pieces > 1:
        raise PriceOfOneOrAll(typed, pieces, name, as_typed(price))
    return ItemReading(name, pieces, price)


class _Sum(NamedTuple):
    """A sum at the end of a text: where it and its mark begin, as it was typed, whether it is surely that of one piece."""

    start: int
    typed: str
    is_of_one: bool


def _sum_at_the_end_of(text: str, *, is_counted: bool) -> _Sum | None:
    """The price at the end of a text, with the mark before it; None where there is none that is sure."""
    priced = _priced().search(text)
    if priced and (priced["before"] or priced["after"] or is_counted or not priced["number"].isdecimal()):
        return _Sum(priced.start(), priced["sum"], is_of_one=True)
    marked = _marked().search(text)
    if marked and (marked["mark"][0] == "(") == text.endswith(")"):
        return _Sum(marked.start(), marked["sum"], is_of_one=any(marked.group("each", "one", "first", "in_")))
    bare = _bare().search(text)
    if bare is None or (not bare["each"] and _belongs_to_name().search(text[: bare.start()])):
        return None
    return _Sum(bare.start(), bare["sum"], is_of_one=bool(bare["each"] or bare["first"]))


_OF_ONE = r"a|at|zu|je|(?:zu|für|à|a|voor|@) je|jeweils|à raison de|a razón de"
"""What says before a sum that it is the price of one."""

_OF = re.compile(r"\s+(?:of|van|von|de|d['’])$", re.IGNORECASE)
"""What stands before the price of one and belongs to that: *2 lámparas de 30 € cada una*."""

_OF_ONE_OR_ALL = "for|voor|für|pour|por"

_ONE = (
    r"(?:piece|item|unit|pcs?\.?|stuk|st\.?|stück|stk\.?|pièce|unité|unidad|pieza|ud\.?|pers\.?|person|persoon"
    r"|personne|persona|ticket)(?!\w)"
)
_EACH = (
    rf"(?:(?:,\s*|\s+|(?<=\())?(?<!\w)(?:each(?: one)?|ea\.|ea|apiece|a {_ONE}|/ ?{_ONE}|(?:per|pro|je|par|por|cada) {_ONE}"
    r"|p/?st\.?|elk|ieder|per ?stuk|(?:het|'t) stuk|das stück|jeweils|l['’]unité|(?:la )?pièce|l['’]une?|p\. ?u\."
    r"|chacune?s?|la unidad|la pieza|cada un[oa]|c/u)(?!\w))"
)
"""What says before or behind a sum that it is the price of one."""

_GROUPED = r"[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?:[.,][0-9]+)?"
_NUMBER = r"[0-9]+(?:[.,'][0-9]+)*(?:[.,] ?(?:--?|=))?"

_MEASURES = ("ft", "pound", "pounds", "fr.")
"""Names of currencies that are measures and endings too: without `@` they are none."""


@cache
def _priced() -> re.Pattern[str]:
    """A sum behind `@` or `à`: with a currency, or with what may be a misspelt one, or with none."""
    known, number = currency_words(), rf"(?P<number>-?(?:{_GROUPED}|{_NUMBER}))"
    amount = rf"(?P<sum>(?:(?P<before>{known})\s?)?{number}(?:\s?(?:(?P<after>{known})|[a-z]{{3}}))?)"
    return re.compile(rf"{_EACH}?\s*(?:@|à|a\u0300|á)\s*{amount}(?P<each>{_EACH})?\s*$", re.IGNORECASE)


@cache
def _marked() -> re.Pattern[str]:
    """A sum with its currency behind a comma, a dash, a bracket or a small word."""
    words = rf"(?<=\s)(?:(?P<one>{_OF_ONE})|{_OF_ONE_OR_ALL})(?=\s)"
    mark = rf"(?P<first>{_EACH})?\s*(?P<mark>,(?=\s)|;|:|=|(?<=\s)[–—-](?=\s)|\((?:(?P<in_>{_OF_ONE})(?=\s))?|{words})"
    return re.compile(rf"{mark}\s*{_sum(f'(?:{_GROUPED}|{_NUMBER})')}(?P<each>{_EACH})?\s*\)?$", re.IGNORECASE)


@cache
def _bare() -> re.Pattern[str]:
    """A sum with its currency behind the name alone, or without any name.

    Three digits behind others may be thousands, and `EUR 42` is a size: neither is a sure sum.
    """
    thousands, size = r"(?<=[0-9]\s)[0-9]{3}(?![0-9])", r"[a-z]{3}\s?[0-9]+\s*$"
    first = rf"(?:(?P<first>(?<!\S){_EACH})\s+)?"
    return re.compile(
        rf"(?:^|(?<=\s)){first}(?!{thousands}|{size}){_sum(_NUMBER)}(?P<each>{_EACH})?\s*$", re.IGNORECASE
    )


def _sum(number: str) -> str:
    words = currency_words(besides=_MEASURES)
    return rf"(?P<sum>(?:{words})\s?{number}|{number}\s?(?:{words}))"


@cache
def _belongs_to_name() -> re.Pattern[str]:
    """What makes a sum part of the name: `gift card of 50 EUR`, `cadeaubon t.w.v. € 25`."""
    words = (
        r"of|van|worth|t\.?w\.?v\.?|waarde|value|over|under|up to|tot|vanaf|from|onder|boven|than|dan|plus|and|en|[&+]"
    )
    sizes = r"size|maat|gr(?:ö|oe)(?:ß|ss)e|taille|pointure"
    return re.compile(rf"(?:^|\s)(?:{words}|{sizes}):?\s+$", re.IGNORECASE)
