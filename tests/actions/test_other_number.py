"""A number that is typed with its kind where an order's is asked for is kept under the name of its kind."""

from __future__ import annotations

import pytest

from casebook.actions.questions.opening_questions import KindOfNumberNotSaid, other_number
from tests.conftest import each

OTHERS = {
    "booking HB-1": ("booking", "HB-1"),
    "ticket T/22": ("ticket", "T/22"),
    "serial 4A71K": ("serial number", "4A71K"),
    "customer number = 0281447199": ("customer number", "0281447199"),
    "Klantnummer 12345": ("Klantnummer", "12345"),
    "boeking HB-1": ("boeking", "HB-1"),
    "Kundennummer: 77": ("Kundennummer", "77"),
    "Vertragsnummer V-7": ("Vertragsnummer", "V-7"),
    "numéro de client 77": ("numéro de client", "77"),
    "réservation HB-1": ("réservation", "HB-1"),
    "número de póliza P-1": ("número de póliza", "P-1"),
    "card ending=1234": ("card ending", "1234"),
}


@each("typed", OTHERS)
def test_a_number_with_its_kind_is_of_that_kind(typed: str) -> None:
    """In five languages; behind a mark whatever it is called."""
    number = other_number(typed)

    assert number is not None
    assert OTHERS[typed] == (number.name, number.number)


@each("typed", ["302-1234567-1234567", "W 123 456", "AB 4711", "order 4711", "Bestellnummer: 47 11", "#1001", "PO 7"])
def test_that_of_an_order_is_none(typed: str) -> None:
    """Whatever letters it has before its figures."""
    assert other_number(typed) is None


def test_a_kind_without_a_number_is_asked_again() -> None:
    """It says neither."""
    with pytest.raises(KindOfNumberNotSaid):
        other_number("= 77")
