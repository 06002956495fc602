"""Cents that stand behind their currency are those of the sum, and a number of something else is none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from casebook.parsing.money import UnreadableAmount, read_money
from casebook.parsing.sums import money_in
from casebook.records.values import Money
from casebook.text.sums import sums
from tests.conftest import each

WITH_CENTS = [
    "Ik krijg 27 euro 50 terug.",
    "Dat is 27 euro 50.",
    "U krijgt 27 euro 50 uiterlijk vrijdag.",
    "27 euro en 50 cent op uw rekening",
    "Das sind 27 Euro 50. Die überweisen wir Ihnen.",
    "Wir erstatten 27 Euro 50 bis Freitag",
    "Sie bekommen 27 Euro und 50 Cent zurück",
    "On vous rembourse 27 euros 50 vendredi",
    "27€50 sur votre compte",
    "27 € 50 de trop",
    "27 euros et 50 centimes",
    "Le devolvemos 27 euros 50 el viernes",
    "son 27 euros con 50 céntimos",
    "son 27 euros con 50.",
    "27 pounds 50 back by Friday",
    "27 pounds and 50 pence",
    "27 quid 50, and that's it",
    "27 EUR 50 (for the heater)",
    "je vous rends 27 euros 50 ce sera fait demain",
    "das sind 27 euro 50 dann noch heute",
    "27 euro 50 dat komt morgen",
    "le pago 27 euros 50 eso llega hoy",
    "that's 27 pounds 50 it will be there on Monday",
]
WITHOUT = [
    "27 euro 50 stuks",
    "27 Euro 50 Stück",
    "27 euros 50 exemplaires",
    "27 euros 50 unidades",
    "27 pounds 50 pieces",
    "27 euro 50%",
    "27 euro 50-60 keer",
    "27 euro 50 dagen",
    "27 Euro 12. Dezember",
    "27 euro 12.11.2026",
    "27 euro 12:30",
    "27 euro 12/11",
    "27 euro 5 keer",
    "27 euro 2026",
    "27 euro, 50 stuks",
]


@each("text", WITH_CENTS)
def test_cents_behind_the_currency_are_of_the_sum(text: str) -> None:
    """In the words of any of the languages, and however they are joined."""
    assert [Decimal("27.50")] == [each.value for each in sums(text)]
    assert [2750] == [money.minor for money in money_in(text)]


@each("text", WITHOUT)
def test_another_number_behind_a_sum_is_none_of_it(text: str) -> None:
    """A number of things, a day, a time and a share are no cents."""
    assert [Decimal(27)] == [each.value for each in sums(text)]


def test_each_of_several_sums_has_its_own_cents() -> None:
    """The next begins behind them; a sum that has decimals takes no others, and thousands stay together."""
    text = "27 euro 50 en 3 euro 20, of 12,10 euro 50, 1.240 euro 50 en 1,240 euro 50."

    assert ["27.50", "3.20", "12.10", "1240.50", "1240.50"] == [str(each.value) for each in sums(text)]
    assert ["27 euro 50", "3 euro 20", "12,10 euro", "1.240 euro 50", "1,240 euro 50"] == [
        each.typed for each in sums(text)
    ]


@each("typed", ["27 euro 50", "27€50", "27 € 50", "27 Euro und 50 Cent", "27 euros et 50 centimes", "27 EUR 50"])
def test_an_amount_may_be_typed_with_its_cents_behind(typed: str) -> None:
    """As it is read in a text, it is read where it is typed."""
    assert Money(2750, "EUR") == read_money(typed)


@each("typed", ["27 euro 50 stuks", "27,10 euro 50", "27 euro 5", "27 euro 50 60"])
def test_what_may_be_something_else_is_refused(typed: str) -> None:
    """Nothing is guessed of what is typed."""
    with pytest.raises(UnreadableAmount):
        read_money(typed)
