"""Refunds of what a case does not ask back are not taken off what it asks for."""

from __future__ import annotations

from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("want", "cost", "noted", "owed"),
    [
        ("my money back", "courier", "for the courier", 49900),
        ("mijn geld terug", "koerier", "de koerier", 49900),
        ("mein Geld zurück", "Versand", "Versand zurück", 49900),
        ("le remboursement", "coursier", "le coursier", 49900),
        ("mi dinero de vuelta", "mensajería", "mensajería", 49900),
        ("my money back", "courier", "", 47400),  # which may be of the price
        ("my money back", "courier", "a part", 47400),
        ("my money back and the courier", "courier", "for the courier", 49900),  # of 524
        ("474 EUR", "courier", "for the courier", 47400),  # it was reckoned by the person
    ],
)
def test_a_refund_of_a_cost_is_not_taken_off_the_price(want: str, cost: str, noted: str, owed: int) -> None:
    """It is as much as the cost, and its words name it."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(49900, "EUR"))
    entries.event("2024-11-02", EventKind.COST, cost, amount=Money(2500, "EUR"))
    entries.event("2024-11-09", EventKind.REFUNDED, noted or None, amount=Money(2500, "EUR"))

    [found] = facts_of(case(want=want), entries).balances

    assert owed == found.owed


def test_a_refund_of_a_cost_that_was_promised_is_not_taken_off_the_price() -> None:
    """The promise that it came of names the cost."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(49900, "EUR"))
    entries.event("2024-11-02", EventKind.COST, "courier", amount=Money(2500, "EUR"))
    entries.promise("2024-11-03", "a refund of the 25 EUR courier", "2024-11-13", promised=Promised.REFUND)
    entries.promise("2024-11-03", "a refund of the 499 EUR", "2024-11-13", promised=Promised.REFUND)
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(2500, "EUR"))

    [found] = facts_of(case(want="my money back"), entries).balances

    assert (49900, 0) == (found.owed, found.returned)


@each(
    ("first", "amount", "returned"),
    [
        ("refund of the 5.95 shipping", 15900, 0),
        ("terugbetaling van de 5,95 verzendkosten", 15900, 0),
        ("Erstattung der 5,95 Versandkosten", 15900, 0),
        ("remboursement des 5,95 de frais de livraison", 15900, 0),
        ("reembolso de los 5,95 de gastos de envío", 15900, 0),
        ("refund of 5.95 at once", 15900, 595),  # which may be a part of it
        ("refund of the 5.95 shipping", 16495, 595),  # both are at stake
    ],
)
def test_a_fee_that_was_promised_apart_is_not_taken_off_what_is_at_stake(
    first: str, amount: int, returned: int
) -> None:
    """Where another promise is of all that is at stake."""
    entries = Entries()
    entries.promise("2024-11-02", first, "2024-11-05", promised=Promised.REFUND)
    entries.promise("2024-11-03", "refund of 159 EUR", "2024-11-18", promised=Promised.REFUND)
    entries.event("2024-11-04", EventKind.REFUNDED, amount=Money(595, "EUR"))

    [found] = facts_of(case(want="a refund", amount=Money(amount, "EUR")), entries).balances

    assert returned == found.returned


@each(
    ("promised", "noted", "is_of_it"),
    [
        ("a refund of 400 EUR by 10 Nov", "refund of shipping", False),
        ("a refund by 10 Nov", "refund of shipping", False),
        ("400 EUR terug voor 10 nov", "verzending (shipping) terug", False),
        ("a refund of 400 EUR by 10 Nov", None, True),  # a part, as far as anybody knows
        ("a refund of the shipping by 10 Nov", "refund of shipping", True),
        ("a refund of 15 EUR by 10 Nov", "refund of shipping", True),
    ],
)
def test_what_is_set_beside_came_of_no_promise_of_the_price(promised: str, noted: str | None, is_of_it: bool) -> None:
    """Nobody is told that a part of it came, while all of it is asked for."""
    from casebook.domain.refunds_of_promises import without_those_of_others

    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(40000, "EUR"))
    entries.event("2024-10-02", EventKind.COST, "return shipping", amount=Money(1500, "EUR"))
    entries.promise("2024-11-03", promised, "2024-11-10", promised=Promised.REFUND)
    entries.event("2024-11-08", EventKind.REFUNDED, noted, amount=Money(1500, "EUR"))
    facts = facts_of(case(want="a refund", amount=Money(40000, "EUR")), entries)

    assert is_of_it == bool(without_those_of_others(facts.refunds, facts.refund_owners, facts.promises[0]))
