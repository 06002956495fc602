"""The sums of money that a text names, as they were typed: the one place that says what is a sum and what is another number."""

# No `from __future__ import annotations`: a named tuple compiles each type that is a text.

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from casebook.text.cents_behind import BLANK, cents_behind, number_with
from casebook.text.currency_places import places_of
from casebook.text.currency_signs import ONE_CURRENCY
from casebook.text.quick_pattern import QuickPattern, compiled

if TYPE_CHECKING:
    from decimal import Decimal

LONGEST_LOOKED_AT = 1_000
"""How much of a text is looked through for sums, in characters. Our own choice."""

_CODES = (
    "eur|usd|gbp|chf|cad|aud|nzd|jpy|cny|sek|nok|dkk|isk|pln|czk|huf|ron|bgn|inr|sgd|hkd|twd|krw|thb|idr|myr|php|zar|brl|mxn|ils"
    "|aed|sar|qar|kwd|bhd|omr|jod|tnd|egp|uah|vnd|ngn|kes|pkr|lkr|bdt|clp|rsd"
)
"""The codes of currencies (ISO 4217) that stand in what people write, and are no words of English or Dutch."""

_NAMES = "euros?|dollars?|pounds?|pond(?:en)?|quid|yen|zł|kč|kr"
# Choices, not classes of characters: those that a text has not are left out, and beyond Latin a class takes long to compile.
_SIGN = r"(?:€|\b(?:us ?|ca|can|c|au|a|nz|hk|s|nt|mx|r)\$|(?<![^\W\d_])\$|£|¥|₹|₩|₽|₺|₪|₫|₴|₦|₱|฿|₡|₲|₸|₼|₾|円|元)"
"""A sign of money. A dollar or a real that has letters before its sign is none without them: *R$ 250* are no dollars."""

_ONE_CODE = ONE_CURRENCY | {"pond": "GBP", "ponden": "GBP", "dollar": "$", "dollars": "$"}
"""The code of each sign and name that people use for one currency; a dollar is a sign of several."""

_SHARED = {
    "$": "USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD".split(),
    "KR": "SEK NOK DKK ISK".split(),
    "¥": "JPY CNY".split(),
    "元": "CNY TWD HKD".split(),
}
"""The currencies that are written with each sign that several have (Unicode CLDR, currencies, checked November 2026)."""

_NUMBER = rf"\d(?:(?:[\d.,']|’)*\d)?(?:{BLANK}\d{{3}}(?!\d)(?:[.,]\d{{2}}(?!\d))?)*"
"""A number as people write it: `1649`, `1,649.00`, `1.649,00`, `1 649,00`."""


class TypedSum(NamedTuple):
    """A sum as it was `typed`: its `number`, and whether a `currency` stands beside it; else it has two decimals."""

    typed: str
    number: str
    currency: str
    start: int

    @property
    def value(self) -> "Decimal":
        """How much it is; a mark before as many last digits as its currency has places stands before its decimals."""
        return value_of(self.number, places_of(self.currency.upper()))

    @property
    def code(self) -> str:
        """The code of its currency (ISO 4217) where its sign or name is that of one alone; else what stands there, in capitals.

        >>> [each.code for each in sums("25 euro, £3, 18 chf, $4, 19.99, US$ 5, 50 quid, 20 $ usd")]
        ['EUR', 'GBP', 'CHF', '$', '', 'USD', 'GBP', 'USD']
        """
        named = self.currency.casefold().removeprefix(",-").split()
        together = "".join(named)
        return _ONE_CODE.get(together, named[-1].upper() if len(named) > 1 else together.upper())

    def may_be_in(self, code: str) -> bool:
        """Whether it is in this currency, or in none that is known: a dollar may be of any country that has dollars.

        >>> [[each.may_be_in(code) for each in sums("$4, 5 euro, 19.99")] for code in ("CAD", "EUR")]
        [[True, False, True], [False, True, True]]
        """
        return self.code in ("", code) or code in _SHARED.get(self.code, ())

    def may_be_in_that_of(self, other: "TypedSum") -> bool:
        """Whether it may be in the currency of another sum."""
        return "" in (self.code, other.code) or self.may_be_in(other.code) or other.may_be_in(self.code)

    def minor_in(self, code: str) -> int:
        """How much it is in the minor units of this currency."""
        return int(self.value.scaleb(places_of(code)))


def sums(text: str, code: str = "") -> Iterator[TypedSum]:
    """The sums in a text in order, those beside the `code` of another currency too. A day, a year, a number of any other kind
    is none.

    >>> [each.typed for each in sums("On 3 Oct 2 x € 1.299,00, 19.99 back, 25 euro, order 4711.")]
    ['€ 1.299,00', '19.99', '25 euro']
    >>> [str(each.value) for each in sums("27 euro 50, 27€50 and 27 Euro und 50 Cent; 27 euro 50 stuks")]
    ['27.50', '27.50', '27.50', '27.0']
    >>> [str(each.value) for each in sums("1\\u00a0299,00\\u00a0€, 25\\u00a0€")]
    ['1299.00', '25.0']
    """
    looked_at = text[:LONGEST_LOOKED_AT]
    # To compile the pattern takes longer than to see that there is no digit.
    return iter(_found_in(looked_at, code) if any(map(str.isdecimal, looked_at)) else ())


@lru_cache(maxsize=1024)  # the same few lines are asked for many times while a text grows
def _found_in(text: str, code: str) -> tuple[TypedSum, ...]:
    found = []
    for each in _sum("" if code.casefold() in _CODES.split("|") else code).finditer(text):
        currency = each["before"] or each["after"] or ""
        cents = cents_behind(text, each.end(), each["number"]) if each["after"] else None
        if cents:
            typed = text[each.start() : cents.end].strip()
            found.append(TypedSum(typed, number_with(each["number"], cents.cents), currency.strip(), each.start()))
        elif currency or (
            re.search(r"[.,]\d{2}\Z", each["number"]) and not _is_a_day(text, each["number"], each.start("number"))
        ):
            found.append(TypedSum(each[0].strip(), each["number"], currency.strip(), each.start()))
    return tuple(found)


_BEFORE_A_DAY = (
    r"\b(?:on|by|before|until|since|from|am|zum|vom|seit(?: dem)?|ab(?: dem)?|bis(?: zum)?|vor(?: dem)?|vorm|spätestens"
    r"|op|sinds|vanaf|tot|voor|vóór|uiterlijk|le|du|au|avant|el|del|desde el|hasta el) \Z"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])"
_BEHIND_A_DAY = r"\. (?-i:(?=[^\W_A-ZÄÖÜ]))"
"""A point that ends no sentence, as what follows goes on: *3.12. auf Ihr Konto*."""


def _is_a_day(text: str, number: str, start: int) -> bool:
    """Whether it is a day and its month, behind a word that stands before days or with a point of its own: *am 12.11.*"""
    if compiled(_DAY).fullmatch(number) is None:
        return False
    before = compiled(_BEFORE_A_DAY).search(text[max(0, start - _LONGEST_BEFORE) : start])
    return before is not None or compiled(_BEHIND_A_DAY).match(text, start + len(number)) is not None


_LONGEST_BEFORE = 20
"""More than the words before a day have letters."""


def sums_in(text: str, code: str = "") -> list[str]:
    """The sums in a text, as they were typed with their currencies, those beside the `code` of another too."""
    return [each.typed for each in sums(text, code)]


def sum_in(text: str) -> str:
    """The first sum in a text, as it was typed with its currency; nothing where there is none."""
    return next((each.typed for each in sums(text)), "")


@lru_cache(maxsize=1024)
def value_of(typed: str, places: int = 2) -> "Decimal":
    """How much was typed, without its currency, which has that many decimal `places`.

    >>> value_of("€ 1.299,50"), value_of("1,299"), value_of("24,-"), value_of("1.250", 3)
    (Decimal('1299.50'), Decimal('1299.0'), Decimal('24.0'), Decimal('1.250'))
    """
    from decimal import Decimal

    digits = re.sub(r"[^0-9.,]", "", typed).rstrip(".,")
    found = re.fullmatch(rf"([0-9.,]*?)(?:[.,]([0-9]{{1,{max(places, 2)}}}))?", digits)
    whole, decimals = found.groups("0") if found else ("0", "0")
    return Decimal(f"{re.sub('[.,]', '', whole) or 0}.{decimals}")


def is_currency(word: str) -> bool:
    """Whether a word, in small letters, is a sign of money, a code of a currency or the name of one.

    >>> is_currency("usd"), is_currency("€"), is_currency("quid"), is_currency("days")
    (True, True, True, False)
    """
    return re.fullmatch(rf"{_SIGN}|{_CODES}|{_NAMES}", word) is not None


@cache
def _sum(code: str) -> QuickPattern:
    codes = f"{_CODES}|{re.escape(code.casefold())}" if code else _CODES
    return QuickPattern(
        rf"(?:(?P<before>(?:{_SIGN}|\b(?:{codes})){BLANK}?)|(?<![\w.,]))(?P<number>{_NUMBER})"
        rf"(?:(?P<after>(?:,-)?{BLANK}?(?:{_SIGN}(?:{BLANK}(?:{codes})\b)?|(?:{codes}|{_NAMES})\b)|,-)|(?![\w.,]*\d|[^\W\d]))",
    )
