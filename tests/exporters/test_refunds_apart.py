"""A paste tells each refund of the promise that it came of, and asks for what it is not of in full."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Outcome, Promised
from tests.builders import Entries, case, facts_of

from .cases import paste


def test_a_refund_of_the_shipping_is_not_held_against_the_promise_of_the_price() -> None:
    """It is told of the promise that it came of, and the price is asked for in full."""
    entries = Entries()
    entries.promise("2024-11-02", "refund of the 5.95 shipping", "2024-11-05", promised=Promised.REFUND, agent="Bo")
    entries.promise("2024-11-03", "refund of 159 EUR", "2024-11-18", promised=Promised.REFUND, agent="Cy")
    entries.event("2024-11-04", EventKind.REFUNDED, "shipping", amount=Money(595, "EUR"))
    told = paste(
        facts_of(case(problem="It broke.", want="a refund", amount=Money(15900, "EUR")), entries), ExportOptions("en")
    )

    assert "Cy promised a refund of 159 EUR by 18 Nov; I have no record that it happened." in told
    assert "I ask for a refund of 159.00 EUR by " in told
    assert "Bo promised refund of the 5.95 shipping, due 5 Nov (5.95 EUR came)." in told.replace("a refund", "refund")


def test_the_company_refuses_nothing_that_another_party_promised() -> None:
    """Nor is what it pays told as what came of that."""
    entries = Entries()
    said = entries.contact("2024-11-03 10:00", "She opens a chargeback.", agent="Jo", party="ING")
    entries.promise("2024-11-03 10:00", "a refund of 300 EUR", "2024-11-15", promised=Promised.REFUND, made_in=said)
    entries.contact("2024-11-04 10:00", "The host keeps it.", agent="Max", outcome=Outcome.REFUSED)
    entries.event("2024-11-12", EventKind.REFUNDED, amount=Money(15000, "EUR"))
    told = paste(facts_of(case(problem="It was not there.", want="my money back"), entries), ExportOptions("en"))

    assert "Jo (ING) promised a refund of 300 EUR by 15 Nov; Max refused" not in told
    assert "only 150.00 EUR came" not in told


def test_money_and_a_cost_that_both_came_are_confirmed() -> None:
    """Where the money and that cost are all that is asked for."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(9000, "EUR"))
    entries.event("2024-11-02", EventKind.COST, "courier", amount=Money(900, "EUR"))
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(9900, "EUR"))

    for want, settled in (("my money back and the courier", True), ("my money back and an apology", False)):
        told = paste(facts_of(case(problem="It broke.", want=want), entries), ExportOptions("en"))
        assert settled == ("please confirm" in told)
