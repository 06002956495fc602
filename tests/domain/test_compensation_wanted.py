"""Who asks for compensation alone is owed that, and not what was paid."""

from __future__ import annotations

from casebook.domain.compensation_wanted import compensation_asked_alone
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("want", "minor"),
    [
        ("compensation of 350 GBP", 35000),
        ("£350 compensation by friday", 35000),
        ("I want 350.00 in damages", 35000),
        ("compensation of 350 GBP for the long wait", 35000),
        ("compensation of 400 EUR", None),  # of another currency
        ("compensation for the delay", None),
        ("schadevergoeding", None),
        ("een tegemoetkoming van 350 pounds", 35000),
        ("eine Entschädigung von 350 GBP", 35000),
        ("Schmerzensgeld", None),
        ("une indemnisation de 350 GBP", 35000),
        ("350 GBP en compensación", 35000),
    ],
)
def test_compensation_alone_is_known_by_its_words(want: str, minor: int | None) -> None:
    """With the sum in the currency of the payments, where one is named."""
    asked = compensation_asked_alone(case(want=want))

    assert asked is not None
    assert asked.in_currency("GBP") == minor


@each(
    "want",
    [
        "a refund of 350 GBP",
        "a refund and compensation",
        "compensation and my money back",
        "compensation for the coat",  # of which it may be the price
        "vergoeding van de vloer, 350 GBP volgens offerte",
        "une indemnisation de la valise",
        "een vergoeding en mijn geld terug",
        "Entschädigung oder Erstattung",
        "une indemnisation et le remboursement du billet",
        "compensación de 100 EUR y 50 EUR de gastos",
        "",
    ],
)
def test_what_may_be_more_is_not_compensation_alone(want: str) -> None:
    """Then what was paid stays what is owed."""
    assert compensation_asked_alone(case(want=want)) is None


@each(
    ("want", "refunded", "told"),
    [
        ("compensation of 350 GBP", 0, (0, 0, True)),
        ("compensation of 350 GBP", 10000, (25000, 10000, True)),
        ("compensation of 350 GBP", 18000, (0, 0, True)),  # the ticket, which is paid back
        ("compensation", 10000, (0, 10000, False)),  # of how much nobody said
        ("compensation and a refund", 10000, (8000, 10000, True)),
    ],
)
def test_what_is_owed_where_compensation_is_asked_for(want: str, refunded: int, told: tuple[int, int, bool]) -> None:
    """The ticket of 180 pounds is no part of it."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(18000, "GBP"))
    if refunded:
        entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(refunded, "GBP"))

    [found] = facts_of(case(want=want), entries).balances

    assert (found.owed, found.returned, found.is_whole) == told
