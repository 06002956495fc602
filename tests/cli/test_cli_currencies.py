"""The currency of a sum that is typed without one: that of the things, or of what the case is about, if it is one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import document, last
from terminals import answered


@pytest.mark.parametrize(
    ("items", "currency"),
    [
        (("1 x coat @ 129,95 EUR",), "EUR"),
        (("coat, 129.95 GBP", "2 x hat @ 5 GBP"), "GBP"),
        (("coat", "hat à 12 €"), "EUR"),
        (("coat @ 129.95 EUR", "hat @ 10 USD"), None),
        (("coat",), None),
    ],
)
def test_what_is_at_stake_is_in_the_currency_of_the_things(
    casebook: Any, items: tuple[str, ...], currency: str | None
) -> None:
    """Of things in two currencies, or without a price, nobody knows which."""
    named = [word for each in items for word in ("--item", each)]
    result = casebook("open", "coat", "--company", "Acme", *named, "--amount", "129.95")

    if currency is None:
        told = "casebook: '129.95' has no currency; type it with one, like 129.95 EUR.\n"
        assert (2, told) == (result.exit_code, result.stderr)
    else:
        amount = document(casebook("timeline", "coat", "--json"))["case"]["amount"]
        assert {"amount": "129.95", "currency": currency} == amount


def test_the_asking_screen_takes_it_too(casebook: Any, book: Path) -> None:
    """What is understood is said with the currency of the thing."""
    answers = ("Acme", "", "coat @ 129.95 EUR", "", "", "", "It tore.", "my money back", "129.95", "", "", "", "y")

    opened = answered(book, "open", "coat", answers=answers)

    assert (0, True) == (opened.status, "129.95 EUR" in opened.shown), opened.errors
    assert "129.95" == document(casebook("timeline", "coat", "--json"))["case"]["amount"]["amount"]


def test_a_correction_is_in_the_one_currency_of_the_case(casebook: Any, book: Path) -> None:
    """A sum of the case that had none, as one of a payment that is noted, asked for or not."""
    casebook("open", "coat", "--company", "Acme")
    casebook("note", "coat", "--kind", "paid", "--amount", "129.95 GBP")
    edited = casebook("edit", "coat", "--amount", "100")
    asked = answered(book, "note", "coat", "--kind", "paid", answers=("5",))

    assert (0, "coat  amount: nothing → 100.00 GBP\n") == (edited.exit_code, edited.stdout)
    assert (0, "GBP") == (asked.status, last(casebook, "coat")["amount"]["currency"]), asked.shown

    casebook("note", "coat", "--kind", "cost", "--amount", "7 EUR")
    casebook("edit", "coat", "--amount", "")
    assert "has no currency" in casebook("edit", "coat", "--amount", "100").stderr
