"""Typed amounts: many ways to write one, and never a guess about which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.errors import ExitCode, WrongValue
from casebook.parsing.money import AmbiguousAmount, UnknownCurrency, UnreadableAmount, read_money
from casebook.records.values import Money
from tests.conftest import each, examples

READ = [
    ("24.99 EUR", 2499, "EUR"),
    ("EUR 24,99", 2499, "EUR"),
    ("eur24.99", 2499, "EUR"),
    ("€24.99", 2499, "EUR"),
    ("24,99 €", 2499, "EUR"),
    ("24.9 euro", 2490, "EUR"),
    ("24 euros", 2400, "EUR"),
    ("24 EUR", 2400, "EUR"),
    ("0.05 EUR", 5, "EUR"),
    ("EUR 24 EUR", 2400, "EUR"),
    ("€ 24,-", 2400, "EUR"),
    ("24,– euro", 2400, "EUR"),
    ("€ 1.234,-", 123400, "EUR"),
    ("1.234,50 EUR", 123450, "EUR"),
    ("1.234.567,89 EUR", 123456789, "EUR"),
    ("1 234,50 €", 123450, "EUR"),
    ("1\u202f234,50\u00a0€", 123450, "EUR"),
    ("£10", 1000, "GBP"),
    ("$ 1,234.50", 123450, "USD"),
    ("$1,234", 123400, "USD"),
    ("US$ 5", 500, "USD"),
    ("C$5", 500, "CAD"),
    ("A$5", 500, "AUD"),
    ("$20 CAD", 2000, "CAD"),
    ("20 $ CAD", 2000, "CAD"),
    ("CHF 1'234.50", 123450, "CHF"),
    ("CHF 1’234.50", 123450, "CHF"),
    ("Fr. 20", 2000, "CHF"),
    ("SEK 10 kr", 1000, "SEK"),
    ("₹1,23,456.00", 12345600, "INR"),
    ("¥500", 500, "JPY"),
    ("500 JPY", 500, "JPY"),
    ("¥1,234", 1234, "JPY"),
    ("CLP 1.234", 1234, "CLP"),
    ("1.234 KWD", 1234, "KWD"),
    ("1,234.567 KWD", 1234567, "KWD"),
    ("１２．５０ EUR", 1250, "EUR"),
    ("٢٤٫٩٩ EUR", 2499, "EUR"),
    ("\u200e$24.99\u200f", 2499, "USD"),
]

REFUSED = [
    ("", "'' is not an amount; type it like 24.99 EUR."),
    ("EUR", "'EUR' is not an amount; type it like 24.99 EUR."),
    ("a lot", "'a lot' is not an amount; type it like 24.99 EUR."),
    ("24.99", "'24.99' has no currency; type it with one, like 24.99 EUR."),
    ("-5 EUR", "'-5 EUR' is less than nothing; type it without a sign, like 5 EUR."),
    ("−5 EUR", "'−5 EUR' is less than nothing; type it without a sign, like 5 EUR."),
    ("€ -5", "'€ -5' is less than nothing; type it without a sign, like 5 €."),
    ("24.99-", "'24.99-' is less than nothing; type it without a sign, like 24.99 EUR."),
    ("-5", "'-5' is less than nothing; type it without a sign, like 5 EUR."),
    ("24,-", "'24,-' has no currency; type it with one, like 24 EUR."),
    ("12.34.56", "'12.34.56' is not an amount; type it like 1234.50 EUR."),
    ("12..3", "'12..3' is not an amount; type it like 1234.50 EUR."),
    ("5 €/month", "'€/month' is not a currency; type its ISO 4217 code, such as EUR."),
    ("(5) EUR", "'(5) EUR' is less than nothing; type it without a sign, like 5 EUR."),
    ("24 EUR (paid)", "'EUR (paid)' is not a currency; type its ISO 4217 code, such as EUR."),
    ("24.9999 EUR", "'24.9999 EUR' has more decimal places than EUR (2); type it like 25.00 EUR."),
    ("0,999 EUR", "'0,999 EUR' has more decimal places than EUR (2); type it like 1.00 EUR."),
    ("1.1999 EUR", "'1.1999 EUR' has more decimal places than EUR (2); type it like 1.20 EUR."),
    ("1.5 JPY", "'1.5 JPY' has more decimal places than JPY (0); type it like 2 JPY."),
    ("500.00 JPY", "'500.00 JPY' has more decimal places than JPY (0); type it like 500 JPY."),
    (".99 EUR", "'.99 EUR' is not an amount; type it like 24.99 EUR."),
    ("24. EUR", "'24. EUR' is not an amount; type it like 24.99 EUR."),
    ("1e5 EUR", "'1e5 EUR' is not an amount; type it like 24.99 EUR."),
    ("24 or 30 EUR", "'24 or 30 EUR' is not an amount; type it like 24.99 EUR."),
    ("12.34.56 EUR", "'12.34.56 EUR' is not an amount; type it like 1234.50 EUR."),
    ("1.199.00 EUR", "'1.199.00 EUR' is not an amount; type it like 1199.00 EUR."),
    ("1,234,567,89 EUR", "'1,234,567,89 EUR' is not an amount; type it like 1234567.89 EUR."),
    ("1,2,3 EUR", "'1,2,3 EUR' is not an amount; type it like 1234.50 EUR."),
    ("24² EUR", "'² EUR' is not a currency; did you mean EUR?"),
    ("24 ERU", "'ERU' is not a currency; did you mean EUR?"),
    ("24 XXX", "'XXX' is not a currency; type its ISO 4217 code, such as EUR."),
    ("9" * 20 + " EUR", f"'{'9' * 20} EUR' is more than casebook keeps; type at most 10000000000000.00 EUR."),
    ("9" * 100_000, f"'{'9' * 60}…' is not an amount; type it like 24.99 EUR."),
]

AMBIGUOUS = [
    ("24.999 EUR", ("24999.00 EUR", "25.00 EUR")),
    ("1.199 EUR", ("1199.00 EUR", "1.20 EUR")),
    ("1,234 KWD", ("1234.000 KWD", "1.234 KWD")),
    ("$20 EUR", ("20 EUR", "20 USD")),
    ("US$ 20 CAD", ("20 CAD", "20 USD")),
    ("10 kr", ("10 DKK", "10 ISK", "10 NOK", "10 SEK")),
    ("Kr. 10", ("10 DKK", "10 ISK", "10 NOK", "10 SEK")),
    ("EUR 10 kr", ("10 DKK", "10 EUR", "10 ISK", "10 NOK", "10 SEK")),
]


@each(("typed", "minor", "currency"), READ)
def test_an_amount_is_read_as_people_write_it(typed: str, minor: int, currency: str) -> None:
    """Signs, codes and words, before or after, with the separators of every country."""
    assert Money(minor, currency) == read_money(typed)


@each(("typed", "sentence"), REFUSED)
def test_a_refusal_says_what_to_type(typed: str, sentence: str) -> None:
    """One sentence: what was wrong, and what to type instead."""
    with pytest.raises(WrongValue) as refused:
        read_money(typed)

    assert (sentence, ExitCode.WRONG_INPUT) == (str(refused.value), refused.value.exit_code)


@each(("typed", "readings"), AMBIGUOUS)
def test_what_can_be_read_in_two_ways_is_refused_with_both(typed: str, readings: tuple[str, ...]) -> None:
    """Never a guess between thousands and a slip, or between two currencies; each reading can be typed."""
    with pytest.raises(AmbiguousAmount) as refused:
        read_money(typed)

    assert readings == refused.value.readings
    assert len(readings) == len({read_money(reading) for reading in readings})


@each(
    ("typed", "default", "expected"),
    [
        ("24,50", "EUR", Money(2450, "EUR")),
        ("24", "gbp", Money(2400, "GBP")),
        ("24 USD", "EUR", Money(2400, "USD")),
        ("$24", "EUR", Money(2400, "USD")),
        ("$24", "CAD", Money(2400, "CAD")),
        ("¥24", "CNY", Money(2400, "CNY")),
        ("24 kr", "SEK", Money(2400, "SEK")),
    ],
)
def test_the_default_counts_where_no_currency_is_named(typed: str, default: str, expected: Money) -> None:
    """A named currency wins; a sign that several share is the default's own where it has it."""
    assert expected == read_money(typed, default)


@each("language", ["nl", "de", "fr", "es"])
def test_a_language_with_a_comma_has_points_between_thousands(language: str) -> None:
    """1.340 EUR is more than a thousand there, and it is 1,340 that may be a slip; in English it is the other way round."""
    assert Money(134000, "EUR") == read_money("1.340 EUR", language=language)
    assert Money(134000, "EUR") == read_money("€ 1.340", "EUR", language)
    assert Money(134050, "EUR") == read_money("1.340,50 EUR", language=language)
    for typed, of in (("1,340 EUR", language), ("1.340 EUR", "en"), ("1.340 EUR", None)):
        with pytest.raises(AmbiguousAmount) as refused:
            read_money(typed, language=of)
        assert ("1340.00 EUR", "1.34 EUR") == refused.value.readings
    assert Money(134000, "EUR") == read_money("1,340 EUR", language="en")


def test_a_default_that_is_no_currency_is_refused() -> None:
    """A mistake in the configuration is said, not stored."""
    with pytest.raises(UnknownCurrency):
        read_money("24", "EURO5")


@examples(60, long=400)
@given(st.integers(0, 10**15), st.sampled_from(["EUR", "USD", "JPY", "KWD", "INR", "ISK"]))
def test_what_casebook_writes_it_reads(minor: int, currency: str) -> None:
    """An amount in this program's own form comes back the same, in every number of decimal places."""
    money = Money(minor, currency)

    assert money == read_money(f"{money.amount} {currency}") == read_money(currency + money.amount)


@examples(60, long=200)
@given(st.integers(0, 10**12), st.sampled_from([",.", ".,", " ,", " .", "'."]))
def test_grouped_amounts_of_every_country_are_the_same(minor: int, marks: str) -> None:
    """1,234.50 and 1.234,50 and 1 234,50 and 1'234.50 are one amount."""
    group, point = marks[0], marks[1]
    whole, cents = divmod(minor, 100)
    typed = f"{whole:,}".replace(",", group) + f"{point}{cents:02}"

    assert Money(minor, "EUR") == read_money(f"{typed} EUR")


@examples(60, long=600)
@given(
    st.one_of(st.text(max_size=80), st.text(st.sampled_from("0123456789.,-' $€¥krEURJPY²٣\u200e\n"), max_size=15)),
    st.sampled_from([None, "EUR", "KWD", "JPY"]),
)
def test_whatever_is_typed_is_an_amount_or_a_refusal(typed: str, default: str | None) -> None:
    """No text ends in anything but money that fits the file, or a sentence."""
    try:
        money = read_money(typed, default)
    except WrongValue:
        return
    assert 0 <= money.minor <= 10**15
    assert money == read_money(f"{money.amount} {money.currency}")


def test_a_refusal_carries_its_facts() -> None:
    """What was typed, what was wrong and what was meant can be read from the error."""
    with pytest.raises(UnreadableAmount) as unreadable:
        read_money("24.99")
    with pytest.raises(UnknownCurrency) as unknown:
        read_money("24 USB")

    assert ("24.99", "has no currency") == (unreadable.value.typed, unreadable.value.why)
    assert ("USB", "USD") == (unknown.value.currency, unknown.value.near)
