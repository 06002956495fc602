"""Typed amounts: `24.99 EUR`, `€ 24,99`, `1.234,50 EUR`, `$20`, `24,-`, `27 euro 50`.

An amount has a currency and no sign. Nothing is rounded: an amount with more decimal places than its currency has is
refused. A point or comma before three last digits groups thousands only where it cannot be meant for decimals; where
it can, also by a slip of the finger, both readings are shown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from functools import cache

from casebook.errors import WrongValue
from casebook.records.values import Money
from casebook.text.cents_behind import cents_together
from casebook.text.currency_places import places_of
from casebook.text.currency_signs import ONE_CURRENCY


class UnreadableAmount(WrongValue):
    """A typed amount that is none. `why` completes "'x' …": `is not an amount`; `instead` is what to type."""

    def __init__(self, typed: str, why: str, instead: str) -> None:
        self.typed, self.why, self.instead = typed, why, instead

    def __str__(self) -> str:
        shown = self.typed if len(self.typed) <= _LONGEST_TYPED else self.typed[:_LONGEST_TYPED] + "…"
        return f"'{shown}' {self.why}; type {self.instead}."


class AmbiguousAmount(UnreadableAmount):
    """A typed amount with more than one reading; `readings` can each be typed instead."""

    def __init__(self, typed: str, readings: Sequence[str]) -> None:
        self.readings = tuple(readings)
        super().__init__(typed, "can be read in more than one way", " or ".join(self.readings))


class UnknownCurrency(WrongValue):
    """A currency that is not on the list; `near` is the code that was probably meant."""

    def __init__(self, currency: str, near: str | None) -> None:
        self.currency, self.near = currency, near

    def __str__(self) -> str:
        shown = self.currency if len(self.currency) <= _LONGEST_TYPED else self.currency[:_LONGEST_TYPED] + "…"
        hint = f"did you mean {self.near}?" if self.near else "type its ISO 4217 code, such as EUR."
        return f"'{shown}' is not a currency; {hint}"


def read_money(typed: str, default_currency: str | None = None, language: str | None = None) -> Money:
    """The amount a person typed; `default_currency` (an ISO 4217 code) is taken where they named none.

    Where one point or comma can stand for thousands or before decimals, how the `language` (its code) writes numbers decides,
    where it is known. Raises UnreadableAmount, AmbiguousAmount or UnknownCurrency.

    >>> read_money("€ 1.234,50")
    Money(minor=123450, currency='EUR')
    >>> read_money("24", "GBP")
    Money(minor=2400, currency='GBP')
    >>> read_money("1.340 EUR", language="de")
    Money(minor=134000, currency='EUR')
    """
    text = cents_together(_normalised(typed))
    match = _amount().fullmatch(text) if len(text) <= _LONGEST_TYPED else None
    before, number, dash, after = (part.strip() for part in match.groups("")) if match else ("", "", "", "")
    shown, number = number, f"{number}{dash}0" if dash else number
    if not number or (before.endswith((".", ",", "'")) and before.casefold() not in {*_NAMES, *_SHARED_SIGNS}):
        raise UnreadableAmount(typed, "is not an amount", "it like 24.99 EUR")
    if "-" in before + after or ("(" in before and ")" in after):
        named = f"{before.strip('-( ')}{after.strip('-) ')}" or ("" if default_currency else "EUR")
        raise UnreadableAmount(typed, "is less than nothing", f"it without a sign, like {shown} {named}".strip())
    if not (before or after or default_currency):
        _refuse_no_number(typed, number)
        raise UnreadableAmount(typed, "has no currency", f"it with one, like {shown} EUR")
    currency = _currency(typed, number, before, after, default_currency)
    minor = _minor_units(typed, number, currency, language)
    if minor > _LARGEST:
        raise UnreadableAmount(
            typed, "is more than casebook keeps", f"at most {Money(_LARGEST, currency).amount} {currency}"
        )
    return Money(minor, currency)


@cache
def currency_words(besides: tuple[str, ...] = ()) -> str:
    """A pattern of everything that names a currency, but for some: signs and names as they are, codes in capitals.

    The codes of the usual currencies are found in any case where the pattern is used without regard to it.
    """
    names = sorted({*_NAMES, *_SHARED_SIGNS, *map(str.lower, _COMMON)} - {*besides}, key=len, reverse=True)
    words = "|".join(rf"{_edge(name[0])}{re.escape(name)}{_edge(name[-1], after=True)}" for name in names)
    codes = "|".join(_CODES.split())
    return rf"(?:{words}|(?-i:(?<![^\W\d_])(?:{codes})(?![^\W\d_])))"


def _edge(character: str, *, after: bool = False) -> str:
    """What keeps a name from being part of a longer word; a sign may stand beside anything."""
    if not character.isalpha():
        return ""
    return r"(?![^\W\d_])" if after else r"(?<![^\W\d_])"


_LONGEST_TYPED = 60

_WITH_A_COMMA = frozenset(("nl", "de", "fr", "es"))
"""The languages that we write which have a comma before decimals (Unicode CLDR, decimal, checked November 2026)."""

_LARGEST = 10**15
"""In minor units: more than any dispute is about, and far inside the 64 bits of a column."""

_FORMS_OF_SIGNS = str.maketrans("−‐‑–—．，＄￡￥’‘ʼ´`٫٬", "-----.,$£¥" + 5 * "'" + ".,")
"""Signs as phones, other scripts and print write them, and the plain sign that means the same."""


def _normalised(typed: str) -> str:
    """The text with plain digits, signs and blanks, and without what cannot be seen, which shops put around amounts."""
    text = typed.translate(_FORMS_OF_SIGNS)
    visible = "".join(character for character in text if character.isprintable() or character.isspace())
    return " ".join("".join(str(int(one)) if one.isdecimal() else one for one in visible).split())


@cache
def _amount() -> re.Pattern[str]:
    """A number, whatever separates its digits, between two texts without digits; `,-` is how round Dutch prices end."""
    return re.compile(r"([^0-9]*)([0-9](?:[0-9.,' ]*[0-9])?)(?:([.,]) ?(?:--?|=))?((?:[^0-9.,'][^0-9]*)?)")


def _currency(typed: str, number: str, before: str, after: str, default: str | None) -> str:
    """The one currency that the texts around a number name, or the default where there is none.

    A sign that several currencies share is read as the one named beside it (`$20 CAD`, `20 $ CAD`), or as the default.
    """
    sign, _, code = after.partition(" ")
    behind = (sign, code) if sign in _SHARED_SIGNS and code.upper() in _CODES.split() else (after,)  # 18,75 $ CAD
    names = [name for name in (before, *behind) if name]
    certain = {_code(name) for name in names if name.casefold() not in _SHARED_SIGNS}
    beside = next(iter(certain), None) or (_code(default) if default else "")
    signs = {_code_of_sign(name.casefold(), beside) for name in names if name.casefold() in _SHARED_SIGNS}
    named = (certain | signs) or {beside}
    if "" in named:
        named = certain.union(*(_SHARED_SIGNS.get(name.casefold(), "").split() for name in names))
    if len(named) > 1:
        raise AmbiguousAmount(typed, [f"{number} {code}" for code in sorted(named)])
    return named.pop()


def _code_of_sign(sign: str, beside: str) -> str:
    """What a shared sign stands for beside this code; the empty text where nothing decides."""
    return beside if beside in _SHARED_SIGNS[sign].split() else _NAMES.get(sign, "")


def _code(name: str) -> str:
    """The ISO 4217 code of a currency as people write it."""
    code = _NAMES.get(name.casefold(), name.upper())
    codes = _CODES.split()
    if code in codes:
        return code
    from difflib import get_close_matches

    near = get_close_matches(code, _COMMON, 1) or (get_close_matches(code, codes, 1) if code.isalpha() else [])
    raise UnknownCurrency(name, near[0] if near else None)


def _minor_units(typed: str, number: str, currency: str, language: str | None) -> int:
    """The number in minor units of the currency."""
    places = places_of(currency)
    whole, _, decimals = _split(typed, number, currency, language).partition(".")
    if len(decimals) > places:
        allowed = f"has more decimal places than {currency} ({places})"
        raise UnreadableAmount(typed, allowed, f"it like {_rounded(whole, decimals, places)} {currency}")
    return int(whole + decimals.ljust(places, "0"))


def _split(typed: str, number: str, currency: str, language: str | None) -> str:
    """The number with a point before its decimals, if it has any, and nothing between its thousands."""
    points, commas = number.count("."), number.count(",")
    decimal = ""
    if points and commas:
        decimal = max(".,", key=number.rfind)
    elif points + commas == 1:
        decimal = "." if points else ","
        if _is_grouped(number) and _groups_thousands(typed, number, decimal, currency, language):
            decimal = ""
    whole, _, decimals = number.rpartition(decimal) if decimal else (number, "", "")
    if not _is_grouped(whole) or not (decimals.isdecimal() or not decimals):
        raise UnreadableAmount(typed, "is not an amount", f"it like {_intended(number, currency)} {currency}")
    return f"{_digits(whole)}.{decimals}" if decimals else _digits(whole)


def _refuse_no_number(typed: str, number: str) -> None:
    """Raises UnreadableAmount where no currency would make an amount of it."""
    with suppress(AmbiguousAmount):
        _split(typed, number, "EUR", None)


def _groups_thousands(typed: str, number: str, separator: str, currency: str, language: str | None) -> bool:
    """Whether the only separator, with three digits after it, stands between thousands.

    A point is how this program writes decimals: it is read so where there can be three, and refused where there can
    be two, because 24.999 is as easily a slip of the finger. A comma is refused only where there can be three. In a language
    that has a comma before decimals a point stands between thousands, and it is the comma that may be a slip.
    """
    places = places_of(currency)
    grouped = "." if language in _WITH_A_COMMA else ","
    if places == 0 or (places == 2 and separator == grouped):
        return True
    if places == 3 and separator == ".":
        return False
    whole, _, decimals = number.partition(separator)
    thousands = f"{whole}{decimals}.{'0' * places}"
    raise AmbiguousAmount(typed, [f"{thousands} {currency}", f"{_rounded(whole, decimals, places)} {currency}"])


def _rounded(whole: str, decimals: str, places: int) -> str:
    """The number with as many decimal places as there are, the nearest that there is: only proposed, never taken."""
    from decimal import ROUND_HALF_UP, Decimal

    return str(Decimal(f"{whole}.{decimals}").quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def _intended(number: str, currency: str) -> str:
    """What was meant where thousands and decimals have the same mark (1.199.00), else an example of how it is typed."""
    *groups, last = re.split("[.,]", number)
    mixed = len(groups) > 1 and _is_grouped(",".join(groups)) and len(last) == places_of(currency)
    return f"{''.join(groups)}.{last}" if mixed else "1234.50"


def _is_grouped(whole: str) -> bool:
    """Whether these are plain digits, or groups of three with one and the same mark between them (in India, of two
    before the last three).
    """
    return bool(_groups().fullmatch(whole))


@cache
def _groups() -> re.Pattern[str]:
    return re.compile(r"[0-9]+|[1-9][0-9]{0,2}(?:([., '])[0-9]{3})(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}")


def _digits(whole: str) -> str:
    return "".join(character for character in whole if character.isdecimal())


_NAMES = ONE_CURRENCY | {
    "$": "USD", "us $": "USD", "dollar": "USD", "dollars": "USD", "¥": "JPY", "元": "CNY", "rmb": "CNY", "ft": "HUF",
    "fr.": "CHF", "sfr.": "CHF",
}  # fmt: skip
"""What people write for a currency, in small letters. A bare `$` is the dollar of the United States, a bare `¥` the
yen; for `kr` nothing is likelier than the rest, so it is asked.
"""

_SHARED_SIGNS = {
    "$": "USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD XCD",
    "¥": "JPY CNY",
    "kr": "DKK ISK NOK SEK",
    "kr.": "DKK ISK NOK SEK",
}
"""The signs that more than one currency has, with those that have it."""

_COMMON = ("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY", "SEK", "NOK", "DKK", "PLN")
"""Suggested first: a mistyped code of three letters is near many others."""


def currencies() -> list[str]:
    """The ISO 4217 codes of all currencies, those that most people use first."""
    return list(dict.fromkeys([*_COMMON, *_CODES.split()]))


_CODES = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY "
    "COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR "
    "ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK "
    "MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF "
    "SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU "
    "UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG "
    "ANG BGN HRK"
)
"""ISO 4217 list one (SIX, maintenance agency), checked November 2026, without the codes of funds, metals and tests, in
which nobody pays. The last three were replaced since 2023 and still stand on receipts.
"""
