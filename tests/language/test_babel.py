"""Days, sums and plurals as `babel` has them from the CLDR, asked once and written down, is what is told."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency

from casebook.language import cldr
from casebook.language.form_words import form_words
from casebook.language.language import LANGUAGES, language_named
from casebook.records.values import Money
from tests.conftest import each
from tests.write_cldr import SHORT_MONTHS, tables

SUMS = (0, 1, 5, 99, 100, 2499, 99999, 100000, 123456, 1234550, 123456789, 100000000)
"""In the least unit of the currency: below one, without cents, at and over the thousands."""

SIGNS = {"EUR": "€", "GBP": "£"}
"""The signs that are of one currency alone. `$` and `¥` are each of several countries: those have their code behind the sum."""

WITHOUT_SIGNS = {("en", "EUR"), ("en", "GBP")}
"""Where a sum has its code all the same: in English, as it is typed, and as what is told beside it as it was typed."""


def _blanks(text: str) -> str:
    """With every blank a plain one: a paste has plain ones, but for French; the CLDR has narrow ones."""
    return re.sub(r"[\u00a0\u202f]", " ", text)


@each("currency", ["EUR", "GBP", "USD", "JPY", "BHD"])
@each("code", LANGUAGES)
def test_sums_are_written_as_babel_writes_them(code: str, currency: str) -> None:
    """Groups, marks, decimals, and on which side a sign stands are those of the CLDR; without a sign its code stands behind."""
    language, locale = language_named(code), form_words(code).locale
    sign = "" if (code, currency) in WITHOUT_SIGNS else SIGNS.get(currency, "")
    # The CLDR has `£GB` in French and `GBP` in Spanish, and puts the euro where it puts any sign.
    shown, form = ("EUR", None) if sign else (currency, "#,##0.00 ¤¤")
    for minor in SUMS:
        money = Money(minor, currency)
        expected = format_currency(Decimal(money.amount), shown, format=form, locale=locale).replace("€", sign or "€")

        assert _blanks(expected) == _blanks(language.money(money.amount, money.currency))


@each("code", LANGUAGES)
def test_what_is_counted_takes_the_form_that_babel_says(code: str) -> None:
    """`1 contact`, `2 contacts`: which of the two forms goes with a number is what the CLDR says of that language."""
    language, plural_form = language_named(code), Locale.parse(form_words(code).locale).plural_form
    for count in range(1000):
        assert (plural_form(count) == "one") == (language.plural(count) == 0), count


def test_what_is_written_down_is_what_babel_says_now() -> None:
    """`python -m tests.write_cldr` would change nothing but the versions it names."""
    assert {name: value for name, (_, value, _) in tables().items()} == {name: getattr(cldr, name) for name in tables()}


@each("code", LANGUAGES)
def test_days_are_written_as_babel_writes_them(code: str) -> None:
    """Every day of a year, with it and without, as in a sentence: but for the first of a month, which is *1er* in French."""
    language, locale = language_named(code), form_words(code).locale
    width, skeleton = ("medium", "MMMd") if code in SHORT_MONTHS else ("long", "MMMMd")
    for number in range(366):
        day = date(2024, 1, 1) + timedelta(days=number)
        told = [format_date(day, format=width, locale=locale), format_skeleton(skeleton, day, locale=locale)]
        if code == "en":
            told = [
                each.replace("Sept", "Sep") for each in told
            ]  # British English, whose other months have three letters
        if code == "fr" and day.day == 1:
            told = [f"1er{each[1:]}" for each in told]

        assert told == [language.day(day), language.day(day, year=False)]
